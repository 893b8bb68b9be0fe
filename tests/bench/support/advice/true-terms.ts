import type { RollAllowance, RollPlace, RollTerms, RollWay } from '../../../../shared/advice/roll/terms'
import type { Day } from '../../../../shared/day'
import { decimalsOf } from '../../../../shared/money/currency'
import { minorRate } from '../../../../shared/routes/exchange'
import { holidays } from '../../../../shared/routes/holidays'
import {
  currencyOf,
  type InventedFee,
  type InventedPlace,
  type InventedWay,
  lifeDays,
  type LifeKind,
} from './life'
import { bankId } from './make-life'
import type { FeePart } from '../../../../shared/fees/rule'

export const idlePerYear = 0.03

/** What the providers really do, read from the invention itself and from no catalogue: the judge's terms. */
export function trueTerms(kind: LifeKind): RollTerms {
  const unit = unitOf(kind)
  return {
    places: kind.places.map((place): RollPlace => ({
      id: place.id,
      lapsesAfterMonths: place.months ?? null,
      unit: unit(place.currency),
    })),
    ways: kind.places.flatMap((place) => place.ways.map((way) => wayOf(kind, place, way))),
    allowances: [
      ...new Map(kind.places.flatMap((place) => allowancesOf(place)).map((one) => [one.id, one])).values(),
    ],
    holidays: new Set(holidaysOf(kind)),
    idlePerYear,
    effort: kind.effort,
  }
}

/** The name of a way in the judge's terms. */
export const wayId = (place: string, way: string): string => `${place}/${way}`

const holidaysOf = ({ currency }: LifeKind): readonly Day[] => holidays[currency.slice(0, 2)] ?? []

/** What a minor unit of a currency is worth in the life's own. */
const unitOf =
  (kind: LifeKind) =>
  (currency: string): number => {
    const rates = Object.entries(kind.rates).map(([from, rate]) => ({
      from: currencyOf({ currency: from }),
      to: currencyOf(kind),
      rate,
      asOf: lifeDays.past,
    }))
    const found = minorRate(currencyOf({ currency }), currencyOf(kind), rates)
    if (found === null) throw new Error(`no rate of ${currency}`)
    return found
  }

const allowanceId = (place: InventedPlace, free: NonNullable<InventedPlace['free']>): string =>
  free.shared ? free.id : `${place.id}/${free.id}`

const allowancesOf = (place: InventedPlace): RollAllowance[] =>
  place.free
    ? [{ id: allowanceId(place, place.free), per: 'month', count: place.free.count, amount: null }]
    : []

function wayOf(kind: LifeKind, place: InventedPlace, way: InventedWay): RollWay {
  const unit = unitOf(kind)
  const into = kind.places.find(({ provider }) => provider === way.into)
  const there = into?.currency ?? kind.currency
  const exchanged = (unit(place.currency) / unit(there)) * (1 - Number(way.markup ?? 0) / 100)
  return {
    id: wayId(place.id, way.id),
    from: place.id,
    to: into?.id ?? bankId,
    rule: ruleOf(place, way.fee),
    min: Math.max(1, inMinor(way.min ?? '0', place)),
    max: Number.MAX_SAFE_INTEGER,
    step: 1,
    limits: [],
    settlement: { days: way.days, calendar: 'business' },
    rate: exchanged,
    unitThere: unit(there),
  }
}

const inMinor = (text: string, place: InventedPlace): number =>
  Math.round(Number(text) * 10 ** decimalsOf(currencyOf(place)))
const inPpm = (text: string): number => Math.round(Number(text) * 10_000)

function ruleOf(place: InventedPlace, { fixed, percent, bands, min, max, free }: InventedFee): FeePart {
  return {
    fixed: inMinor(fixed ?? '0', place),
    ppm: inPpm(percent ?? '0'),
    bands: bands?.map((band) => ({
      upTo: band.upTo === null ? null : inMinor(band.upTo, place),
      fixed: inMinor(band.fixed ?? '0', place),
      ppm: inPpm(band.percent ?? '0'),
    })),
    min: min === undefined ? undefined : inMinor(min, place),
    max: max === undefined ? undefined : inMinor(max, place),
    rounding: 'up',
    free: free === undefined || !place.free ? undefined : allowanceId(place, place.free),
  }
}
