import { groupBy } from '../ledger/group-by'
import { type Minor, minor } from '../money/money'
import type { Pair } from '../pairs/pair'
import type { PairRules } from '../pairs/pair-rules'
import type { StartedTransfer } from './started-transfer'

/** Across currencies the rate of the day decides: only more than this below what was foretold is short. */
const rateSlackPpm = 50_000

/** So many other transfers by a way must have lost the same before it is taken for its fee. */
const leastAlike = 3

/** Tells the fee that a person's own transfers by a pair's way were charged again and again; null where they differ. */
export type UsualFee = (pair: Pair) => number | null

/** Looks up what most transfers of each way lost; for ways of which no rule tells the fee. */
export function usualFees(pairs: readonly Pair[]): UsualFee {
  const ways = groupBy(pairs, wayOf)
  return (pair) => {
    const others = (ways.get(wayOf(pair)) ?? []).filter((one) => one !== pair).map(lossOf)
    const counts = [...groupBy(others, String).values()].sort((a, b) => b.length - a.length)
    const [most] = counts
    return most && most.length >= leastAlike && most.length * 2 > others.length ? most[0]! : null
  }
}

const wayOf = ({ out, into }: Pair): string => `${out.account.id} → ${into.account.id}`

const lossOf = ({ out, into }: Pair): number => 0 - out.row.amount - into.row.amount

/**
 * How much less arrived than the rules explain, or the person's own earlier transfers, in the currency it arrived in;
 * null where nothing is missing, or nothing says what there should be.
 */
export function missingOf(
  pair: Pair,
  started: StartedTransfer | null,
  rules: PairRules,
  usualFee: UsualFee,
): Minor | null {
  const { out, into } = pair
  const same = out.account.currency === into.account.currency
  if (started !== null) {
    const slack = same ? 0 : Math.ceil((started.credited * rateSlackPpm) / 1_000_000)
    const missing = started.credited - into.row.amount
    return missing > slack ? minor(missing) : null
  }
  const { feesOf, feesKnown } = rules.between(out.account, into.account)
  if (!same) return null
  const usual = feesKnown ? null : usualFee(pair)
  if (!feesKnown && usual === null) return null
  const most = Math.max(out.row.fee, usual ?? 0, ...feesOf(0 - out.row.amount))
  const lost = lossOf(pair)
  return lost > most ? minor(lost - most) : null
}
