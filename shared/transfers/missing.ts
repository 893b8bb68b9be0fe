import { type Minor, minor } from '../money/money'
import type { Pair } from '../pairs/pair'
import type { PairRules } from '../pairs/pair-rules'
import type { StartedTransfer } from './started-transfer'

/** Across currencies the rate of the day decides: only more than this below what was foretold is short. */
const rateSlackPpm = 50_000

/**
 * How much less arrived than the rules explain, in the currency it arrived in; null where nothing is missing, or no
 * rule says what there should be.
 */
export function missingOf(pair: Pair, started: StartedTransfer | null, rules: PairRules): Minor | null {
  const { out, into } = pair
  const same = out.account.currency === into.account.currency
  if (started !== null) {
    const slack = same ? 0 : Math.ceil((started.credited * rateSlackPpm) / 1_000_000)
    const missing = started.credited - into.row.amount
    return missing > slack ? minor(missing) : null
  }
  const { feesOf, feesKnown } = rules.between(out.account, into.account)
  if (!same || !feesKnown) return null
  const most = Math.max(out.row.fee, ...feesOf(0 - out.row.amount))
  const lost = 0 - out.row.amount - into.row.amount
  return lost > most ? minor(lost - most) : null
}
