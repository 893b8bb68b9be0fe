import { type Day, parseDay } from '../../../shared/day'
import type { Account, StatedBalance } from '../../../shared/model'
import { decimalsOf } from '../../../shared/money/currency'
import { typedAmount } from '../../../shared/money/typed-amount'
import { fail, ok, type Result } from '../../../shared/result'

/** What a person types about a balance they read off. */
export interface TypedReading {
  readonly day: string
  readonly balance: string
  readonly note: string
}

/** Reads it, or says which field is wrong. A balance of a day to come is none that was read off. */
export function readReading(
  { day: dayText, balance: text, note }: TypedReading,
  { currency }: Account,
  today: Day,
): Result<StatedBalance, 'day' | 'balance'> {
  const day = parseDay(dayText.trim())
  if (day === null || day > today) return fail('day')
  const balance = typedAmount(text, decimalsOf(currency))
  if (balance === null) return fail('balance')
  return ok({ day, balance, ...(note.trim() === '' ? {} : { note: note.trim() }) })
}
