import type { Ledger } from '../ledger/ledger'
import type { Transaction } from '../model'
import type { Currency } from '../money/currency'
import { finish, type Pieces, those } from '../pieces'
import type { DatedRate } from './exchange'
import { decimalOf, exchangedRate, MILLIONTHS } from './exchanged-rate'

interface Leg {
  readonly provider: string | null
  readonly currency: Currency
  readonly row: Transaction
}

/**
 * The rates at which the person really exchanged money: the newest of each pair of currencies, the fee of the exchange
 * left out. An exchange is one row out and one in at the same provider, of the same reference, or else of the same minute,
 * or else alone on their day.
 */
export const conversionRates = (ledger: Ledger): DatedRate[] => finish(gatherRates(ledger))

/** The same, which can pause. */
export function* gatherRates(ledger: Ledger): Pieces<DatedRate[]> {
  let open: Leg[] = []
  for (const { account, posted } of ledger.values())
    for (const row of yield* those(posted, isLeg))
      open.push({ provider: account.provider, currency: account.currency, row })
  const found: DatedRate[] = []
  for (const keyOf of [byReference, byMinute, byDay]) {
    const groups = new Map<string, Leg[]>()
    for (const leg of open) {
      const key = keyOf(leg)
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), leg])
    }
    const paired = new Set<Leg>()
    for (const legs of groups.values()) {
      const rate = rateOf(legs)
      if (!rate) continue
      found.push(rate)
      for (const leg of legs) paired.add(leg)
    }
    open = open.filter((leg) => !paired.has(leg))
  }
  const newest = new Map<string, DatedRate>()
  for (const rate of found) {
    const pair = `${rate.from} ${rate.to}`
    const known = newest.get(pair)
    if (!known || rate.asOf > known.asOf) newest.set(pair, rate)
  }
  return [...newest.values()].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1))
}

const isLeg = ({ kind, amount }: Transaction): boolean => kind === 'conversion' && amount !== 0

const byReference = ({ provider, row }: Leg): string | null =>
  row.reference === null ? null : `${provider} ${row.reference}`

const byMinute = ({ provider, row }: Leg): string | null =>
  row.time === null ? null : `${provider} ${row.day} ${row.time.slice(0, 5)}`

const byDay = ({ provider, row }: Leg): string => `${provider} ${row.day}`

function rateOf(legs: readonly Leg[]): DatedRate | null {
  const [out, into] = [legs.find(({ row }) => row.amount < 0), legs.find(({ row }) => row.amount > 0)]
  if (legs.length !== 2 || !out || !into) return null
  return exchangedRate(
    { amount: 0 - out.row.amount - out.row.fee, currency: out.currency },
    { amount: into.row.amount + into.row.fee, currency: into.currency },
    out.row.day,
  )
}

/** The rate of a currency in another among those of the person's own exchanges, turned where it was the other way. */
export function suggestedRate(rates: readonly DatedRate[], from: Currency, to: Currency): DatedRate | null {
  const fitting = rates
    .flatMap((rate) => {
      if (rate.from === from && rate.to === to) return [rate]
      return rate.from === to && rate.to === from ? [turned(rate)] : []
    })
    .filter(({ rate }) => Number(rate) > 0)
  return fitting.reduce<DatedRate | null>((best, one) => (best && best.asOf >= one.asOf ? best : one), null)
}

function turned({ from, to, rate, asOf }: DatedRate): DatedRate {
  const [whole = '0', decimals = ''] = rate.split('.')
  const millionths = BigInt(`${whole}${decimals.padEnd(6, '0')}`)
  const other = (2n * MILLIONTHS * MILLIONTHS + millionths) / (2n * millionths)
  return { from: to, to: from, rate: decimalOf(other), asOf }
}
