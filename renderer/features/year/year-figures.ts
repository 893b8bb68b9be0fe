import type { Ledger } from '../../../shared/ledger/ledger'
import type { Currency } from '../../../shared/money/currency'
import type { YearWay } from '../../../shared/year/year-again'
import type { PlayedYear } from '../../advice/year/play-year'
import { shownFate } from '../../advice/saving'

/** Less than this share of all that moved is said to be little. */
const smallShare = 0.005

/** All the money of a year, in minor units. */
export function moneyOf({ again }: PlayedYear): number {
  const { arrives, costs, lapses, stays } = shownFate(again.ways.own.fate)
  return arrives + costs + lapses + stays
}

/** How much more arrives by a way than by one's own, in minor units as they are shown. */
export const difference = ({ again }: PlayedYear, way: YearWay): number =>
  shownFate(again.ways[way].fate).arrives - shownFate(again.ways.own.fate).arrives

/** Whether a difference is little beside the money. */
export const isSmall = (year: PlayedYear, more: number): boolean =>
  Math.abs(more) < moneyOf(year) * smallShare

/** What the statements show of the fees of one's own transfers, by the currency they were taken in; none where all were free or unseen. */
export function seenFees(years: readonly PlayedYear[], ledger: Ledger): ReadonlyMap<Currency, number> {
  const sums = new Map<Currency, number>()
  for (const { send } of years.flatMap(({ again }) => again.retold)) {
    const currency = ledger.get(send.account)?.account.currency
    if (currency && send.fee !== null) sums.set(currency, (sums.get(currency) ?? 0) + send.fee)
  }
  return sums
}
