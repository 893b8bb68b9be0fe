import type { LineFault } from '../../../shared/check-in/line-fault'
import { typedBalance } from '../../../shared/check-in/read-balance'
import { type Day, parseDay } from '../../../shared/day'
import type { Account, StatedBalance } from '../../../shared/model'
import { fail, ok, type Result } from '../../../shared/result'

/** What a person types about a balance they read off. */
export interface TypedReading {
  readonly day: string
  readonly balance: string
  readonly note: string
}

/** Which field of it is wrong, and why a balance cannot be read. */
export type ReadingFault =
  { readonly field: 'day' } | { readonly field: 'balance'; readonly fault: LineFault }

/** Reads it, or says which field is wrong. A balance of a day to come is none that was read off. */
export function readReading(
  { day: dayText, balance: text, note }: TypedReading,
  { currency }: Account,
  today: Day,
): Result<StatedBalance, ReadingFault> {
  const day = parseDay(dayText.trim())
  if (day === null || day > today) return fail({ field: 'day' })
  const balance = typedBalance(text, currency)
  if (!balance.ok) return fail({ field: 'balance', fault: balance.error })
  return ok({ day, balance: balance.value, ...(note.trim() === '' ? {} : { note: note.trim() }) })
}
