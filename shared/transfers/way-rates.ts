import { groupBy } from '../ledger/group-by'
import { isCounted, type Pair } from '../pairs/pair'
import type { PairRules } from '../pairs/pair-rules'
import type { DatedRate } from '../routes/exchange'
import { exchangedRate } from '../routes/exchanged-rate'
import type { Catalog } from '../routes/load-catalog'
import { routesBetween } from './passages'
import { ownOf } from '../own-of'

/** At what rate a person's transfers by a way between currencies really went, and what the rules say. */
export interface WayRate {
  /** Of the newest transfer: what arrived for one unit that was sent, the fees its rows print left out. */
  readonly got: DatedRate
  /**
   * How much less arrived than the known rate of about that day gives, in parts per million, as a rule: half of the
   * transfers lost no more. Below zero where more arrived; null where no rate is known.
   */
  readonly lostPpm: number | null
  /** What the catalogue says is kept of the rate, in percent; null where it does not say, or routes differ. */
  readonly markup: string | null
}

/** The rate of a pair between two currencies; null within one. */
export function rateOfPair(pair: Pair): DatedRate | null {
  const { out, into } = pair
  const { given, got } = exchanged(pair)
  return exchangedRate(
    { amount: given, currency: out.account.currency },
    { amount: got, currency: into.account.currency },
    out.row.day,
  )
}

const exchanged = ({ out, into }: Pair) => ({
  given: 0 - out.row.amount - out.row.fee,
  got: into.row.amount + into.row.fee,
})

/** What a way between two accounts is called. */
export const wayKey = (from: string, to: string): string => `${from} → ${to}`

/** The rates of all ways between currencies, by `wayKey`. */
export function wayRates(
  pairs: readonly Pair[],
  rules: PairRules,
  catalog: Catalog,
  choices: Readonly<Record<string, string>>,
): ReadonlyMap<string, WayRate> {
  const ways = groupBy(pairs.filter(isCounted), ({ out, into }) => wayKey(out.account.id, into.account.id))
  return new Map(
    [...ways].flatMap(([way, of]): [string, WayRate][] => {
      const newest = of.reduce((best, pair) => (pair.out.at > best.out.at ? pair : best))
      const got = rateOfPair(newest)
      if (!got) return []
      return [[way, { got, lostPpm: usualLoss(of, rules), markup: markupOf(newest, catalog, choices) }]]
    }),
  )
}

function usualLoss(pairs: readonly Pair[], rules: PairRules): number | null {
  const losses = pairs.flatMap((pair) => {
    const { out, into } = pair
    const { given, got } = exchanged(pair)
    const known = rules.rate(out.account.currency, into.account.currency, out.row.day)
    return known && given > 0 ? [1 - got / (given * known.rate)] : []
  })
  const sorted = losses.sort((a, b) => a - b)
  const middle = sorted[Math.ceil(sorted.length / 2) - 1]
  return middle === undefined ? null : Math.round(middle * 1_000_000)
}

function markupOf(
  { out, into }: Pair,
  catalog: Catalog,
  choices: Readonly<Record<string, string>>,
): string | null {
  const { routes } = routesBetween(out.account, into.account, catalog, ownOf(choices, out.account.id))
  const [markup, ...others] = new Set(routes.flatMap(({ fx }) => (fx ? [fx.markup] : [])))
  return others.length > 0 ? null : (markup ?? null)
}
