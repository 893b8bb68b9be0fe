import { knownCurrency } from './currency-codes'

/** An amount as printed, without blanks, sign and currency. */
export interface BareAmount {
  readonly negative: boolean
  /** Digits, points and commas only. */
  readonly digits: string
  /** Power of ten, where it is written with one (`1.0E+3`). */
  readonly exponent: number
  /** Whether blanks or apostrophes separate its thousands, so that a point or comma in it marks decimals. */
  readonly spaced: boolean
  /** The currency mark that stood beside it, such as `$` or `EUR`; empty where there was none. */
  readonly mark: string
}

const blanks = /[\s\p{Cf}]/gu
const apostrophes = /['’‘ʼ`´]/g
const minuses = /[−–—‒‐‑﹣]/g
const marks =
  /^(?:[A-Z]{1,2}\$|MX\$|R\$|\p{Sc}|KSh|Ksh|Rs\.?|RM|Rp|kr\.?|zł|Kč|Ft|Fr\.?|руб\.?|р\.|лв\.?|원|円|元|圓|[A-Za-z]{3})/u
const marksAtEnd =
  /(?:[A-Z]{1,2}\$|\p{Sc}|KSh|Rs\.?|kr\.?|zł|Kč|Ft|Fr\.?|руб\.?|р\.|лв\.?|원|円|元|圓|[A-Za-z]{3})$/u

/**
 * Takes an amount apart: any blank, any minus, parentheses, CR and DR, a currency before or behind, full-width digits.
 * Null where the text is not an amount. What points and commas mean is not decided here.
 */
export function bareAmount(text: string): BareAmount | null {
  // Most amounts are as plain as this, and statements have many.
  if (/^-?\d[\d.,]*$/.test(text)) {
    const negative = text.startsWith('-')
    return { negative, digits: negative ? text.slice(1) : text, exponent: 0, spaced: false, mark: '' }
  }
  let rest = text.normalize('NFKC').replace(minuses, '-').trim()
  const spaced = /\d(?:[\s\p{Cf}]|['’‘ʼ`´])\d{3}/u.test(rest)
  rest = rest.replace(blanks, '').replace(apostrophes, '')
  let negative = false
  let mark = ''
  const side = /(CR|DR)\.?$/i.exec(rest)
  if (side) {
    negative = side[1]!.toUpperCase() === 'DR'
    rest = rest.slice(0, side.index)
  }
  // Signs, parentheses and currencies stand in any order: `-$5`, `$-5`, `($5)`, `5 €-`.
  for (let guard = 0; guard < 6; guard++) {
    const before = rest
    if (/^\(.*\)$/.test(rest)) {
      negative = true
      rest = rest.slice(1, -1)
    }
    if (/^-.|.-$/.test(rest)) {
      negative = true
      rest = rest.replace(/^-|-$/, '')
    }
    rest = rest.replace(/^\+|\+$/, '')
    const found = markOf(rest)
    if (found !== null) {
      mark = found.mark
      rest = found.rest
    }
    if (rest === before) break
  }
  const power = /^(.*\d)E([+-]?\d{1,2})$/i.exec(rest)
  const digits = power ? power[1]! : rest
  if (!/^(?:\d[\d.,]*|[.,]\d+)$/.test(digits)) return null
  return { negative, digits, exponent: power ? Number(power[2]) : 0, spaced, mark }
}

function markOf(text: string): { mark: string; rest: string } | null {
  const start = marks.exec(text)?.[0]
  if (start !== undefined && isMark(start)) return { mark: start, rest: text.slice(start.length) }
  const end = marksAtEnd.exec(text)?.[0]
  if (end !== undefined && isMark(end)) return { mark: end, rest: text.slice(0, -end.length) }
  return null
}

/** Three letters are a currency only where ISO knows them: `INV100` is no amount. */
const isMark = (text: string): boolean =>
  !/^[A-Za-z]{3}$/.test(text) || text === 'KSh' || text === 'Ksh' || knownCurrency(text) !== null
