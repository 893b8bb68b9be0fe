import { addDays, type Day } from '../../day'
import { lotsAt } from '../../ledger/age'
import { balanceAt } from '../../ledger/balances'
import type { AccountLedger } from '../../ledger/ledger'
import { addMonthsTo } from '../../ledger/month-steps'
import type { Currency } from '../../money/currency'
import type { CatalogAccount } from '../../routes/catalog-schema'
import { exactMinor } from '../../routes/fee-to-rule'
import type { DatedAmount } from '../problem'

/**
 * What lapses between today and the end: money of a fixed term so many months after it came in, or all of it so many
 * months after the last movement. What should have lapsed already is there all the same and is left alone.
 */
export function expiriesOf(
  ledger: AccountLedger,
  terms: CatalogAccount,
  today: Day,
  end: Day,
): DatedAmount[] {
  const { expiry } = terms
  if (expiry === undefined || expiry.kind === 'on-closing' || expiry.kind === 'varies') return []
  const lots =
    expiry.kind === 'fixed-term'
      ? lotsAt(ledger, today).map(({ received, remaining }) => ({ since: received, amount: remaining }))
      : lastMovement(ledger).map((since) => ({ since, amount: balanceAt(ledger, today) }))
  return lots
    .map(({ since, amount }) => ({ on: addMonthsTo(since, expiry.months), amount: Math.max(0, amount) }))
    .filter(({ on, amount }) => on >= today && on <= end && amount > 0)
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

/** The fees taken from an account that nobody touches: monthly from so many months after the last movement. */
export function drainsOf(ledger: AccountLedger, terms: CatalogAccount, today: Day, end: Day): DatedAmount[] {
  const { inactivityFee } = terms
  const [since] = lastMovement(ledger)
  if (inactivityFee === undefined || since === undefined) return []
  const amount = exactMinor(inactivityFee.amount, terms.currency as Currency)
  const drains: DatedAmount[] = []
  for (let months = inactivityFee.afterMonths; ; months++) {
    const on = addMonthsTo(since, months)
    if (on > end) return drains
    if (on >= today) drains.push({ on, amount })
  }
}

/**
 * Whether too little came in within the last twelve months to be spared a yearly fee. Nobody states the day on which it is
 * taken, so it can only be said and not be planned. The highest sum that spares it counts while the country is not known.
 */
export function yearlyFeeLooms(
  { posted }: AccountLedger,
  { yearlyFee, currency }: CatalogAccount,
  country: string | undefined,
  today: Day,
): boolean {
  if (yearlyFee === undefined) return false
  const since = addMonthsTo(today, -12)
  const received = posted
    .filter(({ day, amount }) => day > since && day <= today && amount > 0)
    .reduce((sum, { amount }) => sum + amount, 0)
  const { elsewhere = [], unlessReceived } = yearlyFee
  const own = elsewhere.find(({ countries }) => country !== undefined && countries.includes(country))
  const bounds =
    country === undefined
      ? [unlessReceived, ...elsewhere.map((one) => one.unlessReceived)]
      : [own?.unlessReceived ?? unlessReceived]
  return received < Math.max(...bounds.map((text) => exactMinor(text, currency as Currency)))
}

const lastMovement = ({ posted }: AccountLedger): Day[] => posted.slice(-1).map(({ day }) => day)
