import type { LineFault } from '../../../shared/check-in/line-fault'
import { typedBalance } from '../../../shared/check-in/read-balance'
import type { Day } from '../../../shared/day'
import { doesEscheat } from '../../../shared/expiry/terms'
import type { ExpiryTerm } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { toDecimal } from '../../../shared/money/money'
import { fail, ok, type Result } from '../../../shared/result'
import { typedDays } from '../../../shared/statements/typed-day'

/** What a person types about a term of lapse; each kind uses its own fields. */
export interface TypedTerm {
  readonly kind: ExpiryTerm['kind']
  readonly until: string
  readonly amount: string
  readonly stated: string
  readonly months: string
  readonly used: string
  /** Whether it goes to an authority as unclaimed; only of whole balances. */
  readonly escheats: boolean
}

/** A field that is not right, and why. `unsure`: the text can mean several days. `unread`: it is no amount of the account. */
export type TermFault =
  | { readonly field: 'until' | 'stated' | 'used'; readonly code: 'no-day' | 'passed' | 'to-come' }
  | { readonly field: 'until' | 'stated' | 'used'; readonly code: 'unsure'; readonly days: readonly Day[] }
  | { readonly field: 'amount' | 'months'; readonly code: 'bad' }
  | { readonly field: 'amount'; readonly code: 'unread'; readonly fault: LineFault }

/** A term as it is typed. */
export const typedTerm = (term: ExpiryTerm | null, currency: Currency, today: Day): TypedTerm => ({
  kind: term?.kind ?? 'day',
  until: term && 'until' in term ? term.until : '',
  amount: term?.kind === 'part' ? toDecimal(term.amount, currency) : '',
  stated: term?.kind === 'part' ? term.stated : today,
  months: term && 'months' in term ? String(term.months) : '',
  used: (term?.kind === 'last-use' && term.used) || '',
  escheats: term !== null && doesEscheat(term),
})

/**
 * Reads a term, or says what is wrong with which field.
 *
 * @param before the term that is changed: its day may have passed, since it was entered in time
 */
export function readTerm(
  typed: TypedTerm,
  currency: Currency,
  today: Day,
  before: ExpiryTerm | null,
): Result<ExpiryTerm, TermFault> {
  const { kind } = typed
  const escheat = typed.escheats ? { escheats: true as const } : {}
  if (kind === 'day' || kind === 'part') {
    const until = readDay(typed.until, 'until')
    if (!until.ok) return until
    const isAsBefore = before !== null && 'until' in before && before.until === until.value
    if (until.value < today && !isAsBefore) return fail({ field: 'until', code: 'passed' })
    if (kind === 'day') return ok({ kind, until: until.value, ...escheat })
    const amount = typedBalance(typed.amount, currency)
    if (!amount.ok) return fail({ field: 'amount', code: 'unread', fault: amount.error })
    if (amount.value <= 0) return fail({ field: 'amount', code: 'bad' })
    const stated = readPast(typed.stated, 'stated', today)
    return stated.ok ? ok({ kind, until: until.value, amount: amount.value, stated: stated.value }) : stated
  }
  const months = /^\d{1,4}$/.test(typed.months.trim()) ? Number(typed.months) : 0
  if (months < 1 || months > MOST_MONTHS) return fail({ field: 'months', code: 'bad' })
  if (kind === 'top-up') return ok({ kind, months })
  if (typed.used.trim() === '') return ok({ kind, months, ...escheat })
  const used = readPast(typed.used, 'used', today)
  return used.ok ? ok({ kind, months, used: used.value, ...escheat }) : used
}

/** A century, as the store keeps them (`shared/backup/record-schemas`). */
const MOST_MONTHS = 1200

function readDay(text: string, field: 'until' | 'stated' | 'used'): Result<Day, TermFault> {
  const days = typedDays(text)
  const [first] = days
  if (first === undefined) return fail({ field, code: 'no-day' })
  return days.length > 1 ? fail({ field, code: 'unsure', days }) : ok(first)
}

function readPast(text: string, field: 'stated' | 'used', today: Day): Result<Day, TermFault> {
  const read = readDay(text, field)
  return read.ok && read.value > today ? fail({ field, code: 'to-come' }) : read
}
