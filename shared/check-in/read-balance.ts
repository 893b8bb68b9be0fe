import { bareAmount } from '../money/bare-amount'
import { type Currency, decimalsOf } from '../money/currency'
import { formatMoney } from '../money/format-money'
import { type Minor, toDecimal, zero } from '../money/money'
import { type DecimalMark, parseAmount } from '../money/parse-amount'
import { typedAmount } from '../money/typed-amount'
import { fail, ok, type Result } from '../result'
import { amountFault } from '../statements/amount-fault'
import { decimalHint } from '../statements/decimal-style'
import { currencyOfMark } from '../statements/generic/marks'
import type { LineFault } from './line-fault'

/** How points are counted, behind their number. */
const points = /\s{0,2}(?:p|pts?\.?|points?|점|포인트|ポイント)$/i

/** A number of points without their name. */
export const withoutPoints = (text: string): string => text.trim().replace(points, '')

/**
 * Reads a balance as a person types or pastes it: an amount or a sum, with the place's own currency or none beside it. A
 * comma before decimals is understood where it can be nothing else.
 */
export function typedBalance(text: string, currency: Currency): Result<Minor, LineFault> {
  const plain = withoutPoints(text)
  const other = otherCurrency(plain, currency)
  if (other) return fail(other)
  const decimals = decimalsOf(currency)
  const balance =
    typedAmount(plain, decimals) ??
    (decimalHint(plain) === 'comma' ? parseAmount(plain, 'comma', decimals) : null)
  return balance === null ? fail(amountFault(text.trim(), currency)) : ok(balance)
}

/**
 * Reads a balance of a list.
 *
 * @param mark what stands before the decimals in the whole list; null where nothing tells
 */
export function listedBalance(
  text: string,
  mark: DecimalMark | null,
  currency: Currency,
): Result<Minor, LineFault> {
  const plain = withoutPoints(text)
  if (plain === '') return fail({ code: 'no-balance' })
  const other = otherCurrency(plain, currency)
  if (other) return fail(other)
  const marks = mark === null ? marksOf(plain, currency) : [mark]
  const read = new Set(marks.flatMap((one) => parseAmount(plain, one, decimalsOf(currency)) ?? []))
  const [first, second] = read
  if (first === undefined) return fail(amountFault(text, currency))
  if (second === undefined) return ok(first)
  const readings = [toDecimal(first, currency), toDecimal(second, currency)] as const
  return fail({ code: 'ambiguous-amount', text, readings })
}

/** What may stand before the decimals of an amount. A currency without decimals has no mark but that of thousands. */
function marksOf(text: string, currency: Currency): readonly DecimalMark[] {
  const hint = decimalHint(text)
  if (hint === 'point' || hint === 'comma') return [hint]
  if (hint === 'either' && decimalsOf(currency) === 0) return [text.includes(',') ? 'point' : 'comma']
  return ['point', 'comma']
}

/** What is wrong with the currency beside an amount; null where there is none, or where the place's own is written so. */
function otherCurrency(text: string, held: Currency): LineFault | null {
  const mark = bareAmount(text)?.mark ?? ''
  if (mark === '' || formatMoney({ minor: zero, currency: held }, 'en').includes(mark)) return null
  const stated = currencyOfMark(mark, text)
  return stated === held ? null : { code: 'other-currency', stated: stated ?? mark, held }
}
