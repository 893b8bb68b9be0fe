import { addDays, type Day, daysBetween } from '../../../shared/day'
import { idleByAccount } from '../../../shared/ledger/idle'
import type { Ledger } from '../../../shared/ledger/ledger'
import { holdsLooseChange } from '../../../shared/ledger/places'
import { reduceSeries } from '../../../shared/ledger/reduce-series'
import type { Currency } from '../../../shared/money/currency'
import type { Minor } from '../../../shared/money/money'
import { placeColors, toldApart } from '../../ui/place-colors'
import { otherColor } from '../../ui/series-colors'
import type { OwnRates } from '../../store/own-rates'

/** A layer of the chart; `name` null where it stands for several places. */
export interface IdleLayer {
  readonly id: string
  readonly name: string | null
  readonly places: number
  readonly color: string
  readonly values: readonly number[]
}

const MOST_LAYERS = 7
const MOST_POINTS = 700
const DAYS_BACK = 365

/** What to draw: one currency's places, or all of them at the person's rates. */
export interface IdleQuestion {
  readonly currency: Currency
  readonly rates: OwnRates | null
  readonly today: Day
  readonly idleDays: number
}

/** The idle money of places, day by day, biggest at the bottom; the small ones together. */
export function idleLayers(
  ledger: Ledger,
  { currency, rates, today, idleDays }: IdleQuestion,
): { readonly days: readonly Day[]; readonly layers: readonly IdleLayer[] } {
  const places = [...ledger.values()].map(({ account }) => account).filter(holdsLooseChange)
  const here = new Map(
    [...ledger].filter(
      ([, { account }]) => (rates !== null || account.currency === currency) && holdsLooseChange(account),
    ),
  )
  const inOne = (account: string, amounts: readonly Minor[]): readonly Minor[] => {
    const from = here.get(account)?.account.currency
    return rates === null || from === undefined
      ? amounts
      : amounts.map((amount) => rates.convert(amount, from))
  }
  const first =
    [...here.values()].flatMap(({ transactions }) => transactions[0]?.day ?? []).sort()[0] ?? today
  const from = daysBetween(first, today) > DAYS_BACK ? addDays(today, -DAYS_BACK) : first
  const colors = placeColors(places)
  const ranked = idleByAccount(here, from, today, idleDays)
    .map(({ account, idle }) => ({ account, idle: inOne(account, idle) }))
    .map((one) => ({ ...one, weight: Math.max(0, ...one.idle) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => (b.idle.at(-1) ?? 0) - (a.idle.at(-1) ?? 0) || b.weight - a.weight)
  const whole = ranked.length > MOST_LAYERS ? ranked.slice(0, MOST_LAYERS - 1) : ranked
  const rest = ranked.slice(whole.length)
  const distinct = toldApart(whole.map(({ account }) => colors.get(account) ?? otherColor))
  const layers: IdleLayer[] = whole.map(({ account, idle }, index) => ({
    id: account,
    name: here.get(account)?.account.name ?? account,
    places: 1,
    color: distinct[index] ?? otherColor,
    values: idle,
  }))
  if (rest.length > 0)
    layers.push({
      id: 'others',
      name: null,
      places: rest.length,
      color: otherColor,
      values: rest[0]!.idle.map((_, day) => rest.reduce((sum, { idle }) => sum + (idle[day] ?? 0), 0)),
    })
  return reduced(from, daysBetween(from, today) + 1, layers)
}

/** Few enough points for the pixels there are: the days on which the sum is highest and lowest stay. */
function reduced(from: Day, length: number, layers: readonly IdleLayer[]) {
  const sums = Array.from({ length }, (_, day) =>
    layers.reduce((sum, { values }) => sum + (values[day] ?? 0), 0),
  )
  const kept = reduceSeries(sums, MOST_POINTS).map(({ index }) => index)
  return {
    days: kept.map((index) => addDays(from, index)),
    layers: layers.map((layer) => ({ ...layer, values: kept.map((index) => layer.values[index] ?? 0) })),
  }
}
