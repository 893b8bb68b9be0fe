import { addDays, type Day } from '../day'
import { heldLapses } from '../expiry/lapses'
import { byDay, type DayLapse } from '../expiry/notices'
import { balanceAt } from '../ledger/balances'
import { overdueAmount } from '../ledger/lapsing/lapses-of'
import type { AccountLedger, Ledger } from '../ledger/ledger'
import { type Owner, ownerOf, ownersOf } from '../ledger/owners'
import { holdsLooseChange, isDebt } from '../ledger/places'
import type { Account } from '../model'
import type { Currency } from '../money/currency'
import { type Minor, sum } from '../money/money'
import { targetOf } from '../planner/from-ledger/destinations'
import { quoteContext } from '../planner/from-ledger/quote-context'
import type { Terms } from '../routes/find-terms'
import { type WayOut, wayOut } from './way-out'

/** Terms of points last five years at the longest; what lapses later is no news today. */
const FAR_DAYS = 3_653

/** How the balance of a place is known: by a statement, by a balance the person read off, or counted from nothing. */
export interface KnownBy {
  readonly by: 'statement' | 'read-off' | 'counted'
  /** Null where there is neither. */
  readonly day: Day | null
}

/** One place on paper. */
export interface PlaceLine {
  readonly account: Account
  readonly balance: Minor
  readonly known: KnownBy
  readonly way: WayOut
  /** What lapses there and when, soonest first, as far as it is known. */
  readonly lapses: readonly DayLapse[]
  /** What should have lapsed, and nothing shows whether it did: all of it, by the day of the first; null where nothing. */
  readonly overdue: DayLapse | null
}

/** One owner's places, and what they come to; each currency by itself. */
export interface OwnerLines {
  readonly owner: Owner
  readonly lines: readonly PlaceLine[]
  readonly sums: readonly CurrencySum[]
}

export interface CurrencySum {
  readonly currency: Currency
  readonly balance: Minor
}

/** What the paper rests on besides the ledger. */
export interface PaperFacts {
  readonly today: Day
  /** The currency the person reckons in: where a way can exchange, it may lead to their account in it. */
  readonly reporting: Currency
  /** The terms that hold for an account; null where the catalogue has none. */
  readonly termsOf: (account: string) => Terms | null
  /** The routes whose fee the person looked up. */
  readonly confirmed: ReadonlySet<string>
}

/** Every place that holds money today, by owner and name. Bills are debts and none of them. */
export function linesByOwner(ledger: Ledger, facts: PaperFacts): readonly OwnerLines[] {
  const lines = [...ledger.values()]
    .filter(({ account }) => !isDebt(account))
    .map((one) => lineOf(one, ledger, facts))
    .filter(({ balance }) => balance !== 0)
    .sort((a, b) => (a.account.name < b.account.name ? -1 : 1))
  return ownersOf(lines.map(({ account }) => account)).map((owner) => {
    const own = lines.filter(({ account }) => ownerOf(account) === owner)
    return { owner, lines: own, sums: sumsOf(own) }
  })
}

/** What some places hold together; currencies in the order of their codes. */
export const sumsOf = (lines: readonly PlaceLine[]): readonly CurrencySum[] =>
  [...new Set(lines.map(({ account }) => account.currency))].sort().map((currency) => ({
    currency,
    balance: sum(lines.flatMap((one) => (one.account.currency === currency ? [one.balance] : []))),
  }))

function lineOf(one: AccountLedger, ledger: Ledger, facts: PaperFacts): PlaceLine {
  const { account } = one
  const terms = facts.termsOf(account.id)
  return {
    account,
    balance: balanceAt(one, facts.today),
    known: knownBy(one, facts.today),
    way: wayFrom(one, terms, ledger, facts),
    ...lapsesOf(one, terms, facts.today),
  }
}

function wayFrom(
  one: AccountLedger,
  terms: Terms | null,
  ledger: Ledger,
  { today, reporting, confirmed }: PaperFacts,
): WayOut {
  const { account } = one
  if (!holdsLooseChange(account)) return { kind: 'usable' }
  const balance = balanceAt(one, today)
  if (!terms || balance < 0) return { kind: 'unknown' }
  const accounts = [...ledger.values()].map((other) => other.account)
  return wayOut(terms, balance, quoteContext(one, terms, ledger, today), confirmed, (route) => {
    const target = targetOf(route, account, terms.provider, accounts, { reporting })
    return typeof target === 'string' ? null : target
  })
}

/** What lapses within ten years, the sums of one day together: by the person's own terms, or else the provider's. */
function lapsesOf(
  one: AccountLedger,
  terms: Terms | null,
  today: Day,
): Pick<PlaceLine, 'lapses' | 'overdue'> {
  const end = addDays(today, FAR_DAYS)
  const held = heldLapses(one, terms?.account ?? null, today)
  const [late] = byDay(held.overdue)
  return {
    lapses: byDay(held.coming).filter(({ until }) => until <= end),
    overdue: late ? { ...late, amount: overdueAmount(held) } : null,
  }
}

/** By the later of the last statement and the last balance read off. */
function knownBy({ account, lastStatementDay, opening }: AccountLedger, today: Day): KnownBy {
  const read = account.stated.findLast(({ day }) => day <= today)?.day ?? null
  if (read !== null && (lastStatementDay === null || read > lastStatementDay))
    return { by: 'read-off', day: read }
  const isCounted = opening.evidence === 'assumed' || opening.evidence === 'at-least'
  return { by: isCounted ? 'counted' : 'statement', day: lastStatementDay }
}
