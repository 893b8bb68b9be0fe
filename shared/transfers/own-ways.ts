import { groupBy } from '../ledger/group-by'
import type { Ledger } from '../ledger/ledger'
import { isSameOwner } from '../ledger/owners'
import { isDebt } from '../ledger/places'
import { minor } from '../money/money'
import { leastConfidence, type Pair } from '../pairs/pair'
import type { PairRules } from '../pairs/pair-rules'
import type { PairBook } from '../pairs/pair-up'
import type { HolidayTable } from '../routes/holidays/holiday-table'
import { type Crossing, type OwnWay, ownWayOf } from '../routes/own-way'
import { type FeeOfPair, transferFees } from './transfer-fee'
import { wayKey } from './way-rates'

/** What a person's own ways are read from. */
export interface WayFacts {
  readonly ledger: Ledger
  readonly book: PairBook
  readonly holidays: HolidayTable
}

/** A known rate may be so far off the day's, in parts per million: one of another season tells no margin. */
const mostOffPpm = 50_000

/**
 * Every way between two accounts of one owner that statements show: by pairs that are certain or that the person confirmed.
 * A bill is paid, not cashed out to; so no way leads to one or out of one.
 */
export function ownWays({ ledger, book, holidays }: WayFacts): OwnWay[] {
  const feeOf = transferFees(ledger)
  const sure = book.pairs.filter(isSure)
  const ways = groupBy(sure, ({ out, into }) => wayKey(out.account.id, into.account.id))
  return [...ways.values()].flatMap((pairs) => {
    const { out, into } = pairs[0]!
    const crossings = [...pairs]
      .sort((a, b) => a.out.at - b.out.at)
      .map((pair) => crossingOf(pair, feeOf, book.rules))
    return ownWayOf(out.account, into.account, crossings, holidays) ?? []
  })
}

function isSure({ by, confidence, out, into }: Pair): boolean {
  const isOwn = isSameOwner(out.account, into.account)
  const isMoney = !isDebt(out.account) && !isDebt(into.account)
  return isOwn && isMoney && (by === 'person' || confidence >= leastConfidence.sure)
}

function crossingOf(pair: Pair, feeOf: FeeOfPair, rules: PairRules): Crossing {
  const { out, into } = pair
  const cost = feeOf(pair)
  const isSame = out.account.currency === into.account.currency
  // A fee in a row of its own left beside the row.
  const left = isSame
    ? into.row.amount + (cost ?? 0)
    : 0 - out.row.amount + Math.max(0, (cost ?? 0) - out.row.fee)
  return {
    sentOn: out.row.day,
    arrivedOn: into.row.day,
    amount: minor(left),
    cost,
    lostPpm: isSame ? null : lostOn(pair, left - (cost ?? 0), rules),
  }
}

function lostOn({ out, into }: Pair, given: number, rules: PairRules): number | null {
  const known = rules.rate(out.account.currency, into.account.currency, out.row.day)
  if (!known || known.tolerancePpm > mostOffPpm || given <= 0) return null
  return Math.ceil((1 - into.row.amount / (given * known.rate)) * 1_000_000)
}
