import { type CarrierCharges, carrierCharges } from '../carrier-bills/carrier-charges'
import { addDays, type Day, daysBetween } from '../day'
import { balanceAt } from '../ledger/balances'
import { staleAfterDays } from '../ledger/freshness'
import type { AccountLedger, Ledger } from '../ledger/ledger'
import { type Break, breaksOf, tieOf } from '../ledger/ties'
import type { Account, Statement } from '../model'
import { namingBy } from '../pairs/naming'
import type { Half } from '../pairs/pair'
import { type PairBook, unpaired } from '../pairs/pair-up'
import { clearingAccount } from '../payouts/clearing-account'
import { paysOut } from '../payouts/pays-out'
import { type Gap, gapsOf } from '../statements/gaps'
import { coverageOf } from '../transfers/coverage'
import type { FollowedTransfer } from '../transfers/followed-transfer'
import { type Check, weightOf } from './check'
import { contradictions } from './contradictions'
import { readingChecks } from './reading-checks'

/** Everything that is looked through. */
export interface HealthFacts {
  readonly ledger: Ledger
  readonly statements: readonly Statement[]
  readonly book: PairBook
  readonly transfers: readonly FollowedTransfer[]
  readonly today: Day
}

/** A failed transfer is news for a season; then it is history. */
const newsDays = 90

/** Everything that does not add up, what matters most first. Nothing is reported twice under two names. */
export function checksOf(facts: HealthFacts): Check[] {
  const { ledger, statements, book } = facts
  const accounts = [...ledger.values()]
  const differing = contradictions(statements, ledger)
  const gaps = gapsOf(statements).map((gap) => (isContested(gap, differing) ? { ...gap, moved: null } : gap))
  const found: Check[] = [
    ...facts.transfers.flatMap((transfer) => transferCheck(transfer, facts.today)),
    ...accounts
      .filter(({ account }) => account.kind === 'carrier')
      .flatMap((one) => carrierChecks(carrierCharges(one, ledger, book))),
    ...differing,
    ...accounts.flatMap((one) => balanceChecks(one, statements, gaps)),
    ...accounts.flatMap((one) => readingChecks(one, gaps)),
    ...gapChecks(gaps, ledger, differing),
    ...halfChecks(facts),
    ...accounts.flatMap((one) => staleCheck(one, facts.today)),
  ]
  const order = { money: 0, figures: 1, note: 2 }
  return found
    .map((check, place) => ({ check, place }))
    .sort((a, b) => order[weightOf[a.check.code]] - order[weightOf[b.check.code]] || a.place - b.place)
    .map(({ check }) => check)
}

function transferCheck(transfer: FollowedTransfer, today: Day): Check[] {
  const { state, from: account, sentOn, pair } = transfer
  const isNews = daysBetween(sentOn, today) <= newsDays
  if (state === 'late') return [{ code: 'late', account, transfer }]
  if (state === 'short') return [{ code: 'short', account, transfer }]
  if (state === 'failed' && isNews) return [{ code: 'returned', account, transfer }]
  return state === 'arrived' && pair ? [{ code: 'unsure-pair', account, transfer }] : []
}

function carrierChecks({ account, charges, awaited }: CarrierCharges): Check[] {
  return [
    ...charges.flatMap(({ row, repeats }): Check[] =>
      repeats ? [{ code: 'charged-twice', account, row, first: repeats }] : [],
    ),
    ...awaited.map((row): Check => ({ code: 'refund-awaited', account, row })),
  ]
}

/**
 * Where the rows lead from balance to balance the first break says it all, but for those that a missing statement
 * explains; elsewhere what is left over does.
 */
function balanceChecks(one: AccountLedger, statements: readonly Statement[], gaps: readonly Gap[]): Check[] {
  const { account } = one
  const missing = gaps.filter((gap) => gap.account === account.id)
  const [first] = breaksOf(one).filter((found) => !missing.some((gap) => explains(gap, found)))
  if (first) {
    const { day, expected, stated } = first
    return [{ code: 'balance-breaks', account, day, expected, stated }]
  }
  const residual =
    tieOf(one).kind === 'unstated' && paysOut(one) ? clearingAccount(one, statements)?.residual : undefined
  return residual ? [{ code: 'unexplained', account, amount: residual }] : []
}

/** Whether two statements differ about what was there before a time without any: then nobody knows what moved in it. */
const isContested = ({ account, period }: Gap, differing: readonly Check[]): boolean =>
  differing.some(
    (check) => 'day' in check && check.account.id === account && period?.from === addDays(check.day, 1),
  )

/** Whether what moved in a time without a statement is what the balances around it differ by. */
const explains = ({ before, moved }: Gap, { since, day, expected, stated }: Break): boolean =>
  since < before && before <= day && (moved === null || moved === stated - expected)

/** A day with two closing balances breaks the chain of statements too: that is one mistake, not two. */
function gapChecks(gaps: readonly Gap[], ledger: Ledger, differing: readonly Check[]): Check[] {
  const known = new Set(
    differing.map((check) => ('day' in check ? `${check.account.id} ${addDays(check.day, 1)}` : '')),
  )
  return gaps.flatMap((gap): Check[] => {
    const account = ledger.get(gap.account)?.account
    return account && !known.has(`${gap.account} ${gap.before}`)
      ? [{ code: 'statement-missing', account, gap }]
      : []
  })
}

/** Money that came from a place of the person's own whose statements tell of those days, and of no such row. */
function halfChecks({ ledger, statements, book }: HealthFacts): Check[] {
  const covers = coverageOf(statements)
  const accounts = [...ledger.values()].map(({ account }) => account)
  const names = namingBy(book.rules, accounts)
  const senderOf = (half: Half): Account | null => {
    const named = accounts.filter((other) => other.id !== half.account.id && names(half, other))
    return named.length === 1 ? named[0]! : null
  }
  return unpaired(book).flatMap((half): Check[] => {
    const { account, row } = half
    const from = row.amount > 0 ? senderOf(half) : null
    if (!from) return []
    const since = addDays(row.day, 0 - book.rules.between(from, account).mostDays)
    return covers(from.id, since, row.day) ? [{ code: 'half', account, row, from }] : []
  })
}

function staleCheck(one: AccountLedger, today: Day): Check[] {
  const { account, lastStatementDay: day } = one
  if (day === null || account.kind === 'carrier' || balanceAt(one, today) === 0) return []
  const days = daysBetween(day, today)
  return days > staleAfterDays ? [{ code: 'stale', account, day, days }] : []
}
