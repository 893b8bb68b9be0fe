import { type Minor, minor } from './money'
import { type DecimalMark, parseAmount } from './parse-amount'

/** So many decimals beyond those of the currency are read; statements of interest print four, those of coins eight. */
const MOST_MORE = 10

/**
 * Reads an amount that may have more decimals than its currency, as daily interest has, and rounds it half away from
 * zero. Null where the text is no amount.
 *
 * @param decimals how many decimals the currency's minor unit has
 * @example roundAmount('-0.5142', 'point', 2) // -51
 */
export function roundAmount(text: string, mark: DecimalMark, decimals: number): Minor | null {
  for (let more = 0; more <= MOST_MORE; more++) {
    const size = parseAmount(text, mark, decimals + more)
    if (size === null) continue
    const unit = 10 ** more
    const rest = Math.abs(size) % unit
    const whole = (Math.abs(size) - rest) / unit + (rest * 2 >= unit && more > 0 ? 1 : 0)
    return minor(size < 0 ? 0 - whole : whole)
  }
  return null
}
