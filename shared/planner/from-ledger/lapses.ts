import { addDays, type Day } from '../../day'
import { heldLapses } from '../../expiry/lapses'
import { byDay } from '../../expiry/notices'
import { balanceAt } from '../../ledger/balances'
import { earliestOf } from '../../ledger/inferred'
import { overdueAmount } from '../../ledger/lapsing/lapses-of'
import { lastUseOf } from '../../ledger/last-use'
import type { AccountLedger } from '../../ledger/ledger'
import { addMonthsTo } from '../../ledger/month-steps'
import type { Currency } from '../../money/currency'
import { minor } from '../../money/money'
import type { CatalogAccount } from '../../routes/catalog-schema'
import { exactMinor } from '../../routes/fee-to-rule'
import type { DatedAmount } from '../problem'

/** What lapses in an account between today and the end, and what should have lapsed before and cannot be counted on. */
export interface PlannedLapses {
  readonly expiries: readonly DatedAmount[]
  readonly overdue: number
}

/** By the person's own terms, or else the provider's: the same that every screen says (`shared/expiry`). */
export function expiriesOf(
  ledger: AccountLedger,
  terms: CatalogAccount,
  today: Day,
  end: Day,
): PlannedLapses {
  const lapses = heldLapses(ledger, terms, today)
  return {
    expiries: byDay(lapses.coming)
      .filter(({ until }) => until <= end)
      .map(({ until, amount }) => ({ on: until, amount })),
    overdue: overdueAmount(lapses),
  }
}

/** The last day of money that should have lapsed whole, as nobody has said that it is still there; null where some is left. */
export function lapsedOn(ledger: AccountLedger, terms: CatalogAccount | null, today: Day): Day | null {
  const balance = balanceAt(ledger, today)
  const lapses = heldLapses(ledger, terms, today)
  return balance > 0 && overdueAmount(lapses) >= balance ? (lapses.overdue.at(-1)?.until ?? null) : null
}

/** A service that ends is a deadline: what still lies there on the day after its last is out of reach. */
export function lapseAtClosing(
  balance: number,
  closesOn: Day | undefined,
  today: Day,
  end: Day,
): DatedAmount[] {
  if (closesOn === undefined || balance <= 0) return []
  const on = addDays(closesOn, 1)
  return on > today && on <= end ? [{ on, amount: balance }] : []
}

/** The fees taken from an account that nobody touches: monthly from so many months after its last use. */
export function drainsOf(ledger: AccountLedger, terms: CatalogAccount, today: Day, end: Day): DatedAmount[] {
  const { inactivityFee } = terms
  if (inactivityFee === undefined) return []
  const amount = exactMinor(inactivityFee.amount, terms.currency as Currency)
  const since = lastUseOf(ledger, today, { amount: minor(amount), afterMonths: inactivityFee.afterMonths })
  if (since === null) return []
  const drains: DatedAmount[] = []
  for (let months = inactivityFee.afterMonths; ; months++) {
    const on = addMonthsTo(since, months)
    if (on > end) return drains
    if (on >= today) drains.push({ on, amount })
  }
}

/**
 * Whether too little came in within the last twelve months to be spared a yearly fee. Nobody states the day on which it is
 * taken, so it can only be said and not be planned. What only balances show counts where all days on which it can have come
 * are among them. The highest sum that spares it counts while the country is not known.
 */
export function yearlyFeeLooms(
  { posted, inferred }: AccountLedger,
  { yearlyFee, currency }: CatalogAccount,
  country: string | undefined,
  today: Day,
): boolean {
  if (yearlyFee === undefined) return false
  const since = addMonthsTo(today, -12)
  const shown = inferred.filter((moved) => earliestOf(moved) > since && moved.until <= today)
  const rows = posted.filter(({ day }) => day > since && day <= today)
  const received = [...rows, ...shown].reduce((sum, { amount }) => sum + Math.max(0, amount), 0)
  const { elsewhere = [], unlessReceived } = yearlyFee
  const own = elsewhere.find(({ countries }) => country !== undefined && countries.includes(country))
  const bounds =
    country === undefined
      ? [unlessReceived, ...elsewhere.map((one) => one.unlessReceived)]
      : [own?.unlessReceived ?? unlessReceived]
  return received < Math.max(...bounds.map((text) => exactMinor(text, currency as Currency)))
}
