import { bareAmount } from '../money/bare-amount'
import type { DecimalMark } from '../money/parse-amount'
import { plainDecimals } from '../money/plain-number'

/** What one amount says of its decimal mark: it shows it, it could be either (`1.234`), or it has no mark at all. */
export type DecimalHint = DecimalMark | 'either' | 'none'

/** What the amounts of a column say together. `mixed`: they contradict one another. */
export interface DecimalStyle {
  readonly mark: DecimalMark | 'mixed' | null
  /** The amount that showed it first. */
  readonly evidence: string | null
}

/** What one amount shows by itself. */
export function decimalHint(text: string): DecimalHint {
  const decimals = plainDecimals(text)
  if (decimals >= 0) return decimals === 0 ? 'none' : text.at(-1 - decimals) === '.' ? 'point' : 'comma'
  const groups = /^-?[1-9]\d{0,2}([.,])\d{3}((?:\1\d{3})*)$/.exec(text)
  if (groups) return groups[2] === '' ? 'either' : groups[1] === '.' ? 'comma' : 'point'
  const bare = bareAmount(text)
  if (bare === null) return 'none'
  const found = [...bare.digits.matchAll(/[.,]/g)]
  const last = found.at(-1)
  if (last === undefined) return 'none'
  const shown: DecimalMark = last[0] === '.' ? 'point' : 'comma'
  if (new Set(found.map(([mark]) => mark)).size === 2) return shown
  if (found.length > 1) return shown === 'point' ? 'comma' : 'point'
  const before = bare.digits.slice(0, last.index)
  const after = bare.digits.length - last.index - 1
  const canGroup = after === 3 && /^[1-9]\d{0,2}$/.test(before) && !bare.spaced && bare.exponent === 0
  return canGroup ? 'either' : shown
}

/** So many whole amounts show that a column prints no decimals. */
const ENOUGH_WHOLE = 3

/** Whole amounts of so few digits are printed without a mark where thousands have one. */
const BELOW_THOUSAND = /^\D*\d{1,3}\D*$/

/** What all amounts of a column, or of a file, show together. */
export function decimalStyle(texts: Iterable<string>): DecimalStyle {
  let mark: DecimalMark | null = null
  let evidence: string | null = null
  let wholes = 0
  let firstWhole = ''
  let small = 0
  const either: string[] = []
  for (const text of texts) {
    const hint = decimalHint(text)
    // Words, such as those of a side beside the amounts, are none.
    if (hint === 'none' && (isDigits(text) || (/\p{N}/u.test(text) && bareAmount(text) !== null))) {
      if (wholes++ === 0) firstWhole = text
      if (BELOW_THOUSAND.test(text)) small++
    }
    if (hint === 'either') either.push(text)
    if (hint === 'none' || hint === 'either' || hint === mark) continue
    if (mark !== null) return { mark: 'mixed', evidence: text }
    mark = hint
    evidence = text
  }
  // Thousands are marked and all that is below them is not: with decimals it would be the other way round.
  const parted = wholes >= 2 && small === wholes
  if (mark === null && either.length > 0 && (parted || wholes >= Math.max(ENOUGH_WHOLE, either.length)))
    return byWholeAmounts(either, firstWhole)
  return { mark, evidence }
}

const isDigits = (text: string): boolean => /^-?\d+$/.test(text)

/** Amounts without decimals beside `80,000`: there the mark separates thousands, so decimals would have the other. */
function byWholeAmounts(either: readonly string[], evidence: string): DecimalStyle {
  const points = either.filter((text) => text.includes('.')).length
  if (points > 0 && points < either.length) return { mark: null, evidence: null }
  return { mark: points > 0 ? 'comma' : 'point', evidence }
}
