import { bareAmount } from './bare-amount'
import { type Minor, minor } from './money'
import { plainDecimals } from './plain-number'

/** Which mark stands before the decimals. */
export type DecimalMark = 'point' | 'comma'

/** Amounts with groups of three, with the decimals behind their mark. */
const grouped = {
  point: /^-?\d{1,3}(?:,\d{3}){1,3}(?:\.(\d{1,2}))?$/,
  comma: /^-?\d{1,3}(?:\.\d{3}){1,3}(?:,(\d{1,2}))?$/,
} as const

const ZERO = '0'.charCodeAt(0)

/** Larger amounts are misprints: a few of this size still add up exactly (below 2^53). */
const LARGEST = 2 ** 50

/**
 * Reads an amount as printed; null where it is none, or where it has more decimals than its currency.
 * It never guesses: the caller says which mark stands before the decimals. Dashes alone are an accountant's zero.
 *
 * @param decimals how many decimals the currency's minor unit has
 * @example parseAmount('1.234,56-', 'comma', 2) // -123456
 */
export function parseAmount(text: string, decimal: DecimalMark, decimals: number): Minor | null {
  const fraction = plainDecimals(text)
  if (fraction === 0 || (fraction > 0 && text.at(-1 - fraction) === (decimal === 'point' ? '.' : ',')))
    return plainSize(text, fraction, decimals)
  const inGroups = grouped[decimal].exec(text)
  if (inGroups) return plainSize(text, inGroups[1]?.length ?? 0, decimals)
  if (/^\s*[-−–—]+\s*$/.test(text)) return minor(0)
  const bare = bareAmount(text)
  if (bare === null) return null
  const [point, group] = decimal === 'point' ? ['.', ','] : [',', '.']
  const [whole = '', broken = '', ...more] = bare.digits.split(point)
  if (more.length > 0 || broken.includes(group) || !isGrouped(whole, group)) return null
  const digits = shift(whole.replaceAll(group, ''), broken, bare.exponent + decimals)
  if (digits === null) return null
  const size = Number(digits)
  if (size > LARGEST) return null
  return minor(bare.negative ? -size : size)
}

/** An amount of at most twelve digits, and two more behind a mark: exact as a number. */
function plainSize(text: string, fraction: number, decimals: number): Minor | null {
  let size = 0
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - ZERO
    if (digit >= 0 && digit <= 9) size = size * 10 + digit
  }
  const more = decimals - fraction
  const unit = 10 ** Math.abs(more)
  if (more < 0 && size % unit !== 0) return null
  const minors = more < 0 ? size / unit : size * unit
  return minors <= LARGEST ? minor(text.startsWith('-') ? -minors : minors) : null
}

/** Thousands in threes, or in twos above the first three, as in India. */
function isGrouped(whole: string, group: string): boolean {
  if (!whole.includes(group)) return true
  const [first = '', ...groups] = whole.split(group)
  const last = groups.at(-1)!
  if (first === '' || first.length > 3 || last.length !== 3) return false
  const middle = groups.slice(0, -1)
  return (
    middle.every(({ length }) => length === 3) ||
    (first.length <= 2 && middle.every(({ length }) => length === 2))
  )
}

/** Moves the decimal mark to the right by `places`; null where digits other than zero would be left behind it. */
function shift(whole: string, fraction: string, places: number): string | null {
  const digits = whole + fraction
  const end = whole.length + places
  if (end < 0) return /^0*$/.test(digits) ? '0' : null
  if (!/^0*$/.test(digits.slice(end))) return null
  return digits.slice(0, end).padEnd(end, '0') || '0'
}
