import { type Day, parseDay } from '../../shared/day'
import { type Currency, decimalsOf } from '../../shared/money/currency'
import type { Minor } from '../../shared/money/money'
import { parseAmount } from '../../shared/money/parse-amount'
import { fail, ok, type Result } from '../../shared/result'

/** A day somebody typed, on the allowed side of today; undefined where nothing stands there. */
export function readFactDay(
  text: string,
  today: Day,
  side: 'past' | 'future',
): Result<Day | undefined, 'badDay'> {
  if (text.trim() === '') return ok(undefined)
  const day = parseDay(text.trim())
  const fits = day !== null && (side === 'past' ? day <= today : day >= today)
  return fits ? ok(day) : fail('badDay')
}

/** What was put in at first, above zero; undefined where nothing stands there. */
export function readFactAmount(text: string, currency: Currency): Result<Minor | undefined, 'badAmount'> {
  if (text.trim() === '') return ok(undefined)
  const amount = parseAmount(text, 'point', decimalsOf(currency))
  return amount !== null && amount > 0 ? ok(amount) : fail('badAmount')
}
