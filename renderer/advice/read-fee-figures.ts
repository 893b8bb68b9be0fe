import { type Currency, decimalsOf } from '../../shared/money/currency'
import { toDecimal } from '../../shared/money/money'
import { parseAmount } from '../../shared/money/parse-amount'
import { fail, ok, type Result } from '../../shared/result'
import type { FeeField } from './fee-entry'

/** Which figure is wrong, and how; `row` counts from 0. */
export interface FeeEntryError {
  readonly field: FeeField | 'freeCount' | 'freeAmount' | 'from' | 'until' | 'upTo'
  readonly row?: number
  readonly code: 'badAmount' | 'badPercent' | 'badCount' | 'badDay' | 'maxBelowMin' | 'rowsFall' | 'endsFirst'
}

type Read<T> = Result<T, FeeEntryError>
type ErrorField = FeeEntryError['field']

/** A decimal of the currency; undefined where nothing stands there. */
export function readAmount(text: string, field: ErrorField, currency: Currency): Read<string | undefined> {
  if (text.trim() === '') return ok(undefined)
  const amount = parseAmount(text, 'point', decimalsOf(currency))
  return amount === null || amount < 0 ? fail({ field, code: 'badAmount' }) : ok(toDecimal(amount, currency))
}

/** A percentage of at most a hundred; undefined where nothing stands there. */
export function readPercent(text: string, field: ErrorField): Read<string | undefined> {
  const typed = text.trim()
  const bare = typed.endsWith('%') ? typed.slice(0, -1).trimEnd() : typed
  if (bare === '') return ok(undefined)
  return /^\d{1,2}(\.\d{1,4})?$|^100$/.test(bare) ? ok(bare) : fail({ field, code: 'badPercent' })
}
