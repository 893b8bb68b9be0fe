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
  /** The letters of credit or debit behind it (`CR`, `(Dr)`, `H`, `S`); null where there were none. */
  readonly side: 'credit' | 'debit' | null
}

/** An amount of more letters is none. */
const LONGEST = 200

const blanks = /[\s\p{Cf}]/gu
const apostrophes = /['’‘ʼ`´]/g
const minuses = /[−–—‒‐‑﹣]/g
const marks =
  /^(?:[A-Z]{1,3}\$|\p{Sc}|R(?=[\d-])|KSh|Ksh|Rs\.?|RM|Rp\.?|kr\.?|zł|Kč|Ft|SFr\.?|Fr\.?|TL|lei|Lei|руб\.?|р\.|грн\.?|лв\.?|S\/\.?|Bs\.?|Gs\.|원|円|元|圓|VNĐ|vnđ|đồng|đ|[Ee]uros?|EUROS?|[A-Za-z]{3})/u
const marksAtEnd =
  /(?:[A-Z]{1,3}\$|\p{Sc}|KSh|Ksh|Rs\.?|RM|Rp\.?|kr\.?|zł|Kč|Ft|SFr\.?|Fr\.?|TL|lei|Lei|руб\.?|р\.|грн\.?|лв\.?|S\/\.?|Bs\.?|Gs\.|원|円|元|圓|VNĐ|vnđ|đồng|đ|[Ee]uros?|EUROS?|[A-Za-z]{3})$/u

/** Credit or debit behind an amount; in German `H` and `S`, `DB` in Indonesia. */
const sides =
  /(?:(?<=[\d.,)])|(?<=\d[A-Z]{3}))\(?(?:(CR|CREDIT|H|C|(?<=[.,]\d{2})K)|(DR|DB|DEBIT|S|D))\.?\)?$/i

/** Blanks between figures part groups of thousands, and nothing else. */
const strayBlank = /\d\s{1,4}(?!\d{3}(?:\D|$))\d|\d{4}\s{1,4}\d/

/**
 * Takes an amount apart: any blank, any minus, parentheses, CR and DR, a currency before or behind, full-width digits.
 * Null where the text is not an amount. What points and commas mean is not decided here.
 */
export function bareAmount(text: string): BareAmount | null {
  // Most amounts are as plain as this, and statements have many.
  if (/^-?\d[\d.,]*$/.test(text)) {
    const negative = text.startsWith('-')
    return {
      negative,
      digits: negative ? text.slice(1) : text,
      exponent: 0,
      spaced: false,
      mark: '',
      side: null,
    }
  }
  if (text.length > LONGEST || !/\p{N}/u.test(text)) return null
  // Japanese systems print the sign of the yen where others have a backslash.
  let rest = text
    .replace(/^(-?)\\(?=[\d-])/, '$1¥')
    .normalize('NFKC')
    .replace(minuses, '-')
    .trim()
  if (strayBlank.test(rest)) return null
  const spaced = /\d(?:[\s\p{Cf}]|['’‘ʼ`´])\d{3}/u.test(rest)
  rest = rest.replace(blanks, '').replace(apostrophes, '')
  let negative = false
  let mark = ''
  const found = /\d[.)]?\s*\(?[A-Z]{1,6}\.?\)?$/i.test(rest) ? sides.exec(rest) : null
  const side = found === null ? null : found[1] === undefined ? 'debit' : 'credit'
  if (found) {
    negative = side === 'debit'
    rest = rest.slice(0, found.index)
  }
  // Signs, parentheses and currencies stand in any order: `-$5`, `$-5`, `($5)`, `5 €-`.
  for (let guard = 0; guard < 6; guard++) {
    const before = rest
    if (/^\(.*\)$/.test(rest)) {
      negative = true
      rest = rest.slice(1, -1)
    }
    if (/^--./.test(rest)) {
      // Minus of minus is plus: a reversal is printed like this.
      rest = rest.slice(2)
    } else if (/^-.|.-$/.test(rest)) {
      negative = true
      rest = rest.replace(/^-|-$/, '')
    }
    rest = rest.replace(/^\+|\+$/, '')
    // Some banks put the sign in brackets behind: `12.50 (-)`.
    const bracketed = /\(([-+])\)$/.exec(rest)
    if (bracketed) {
      negative = bracketed[1] === '-'
      rest = rest.slice(0, -3)
    }
    const marked = markOf(rest)
    if (marked !== null) {
      mark = marked.mark
      rest = marked.rest
    }
    if (rest === before) break
  }
  const power = /^(.*\d)E([+-]?\d{1,2})$/i.exec(rest)
  const digits = power ? power[1]! : rest
  if (!/^(?:\d[\d.,]*|[.,]\d+)$/.test(digits)) return null
  return { negative, digits, exponent: power ? Number(power[2]) : 0, spaced, mark, side }
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
  !/^[A-Za-z]{3}$/.test(text) || /^(KSh|Ksh|SFr|lei|Lei)$/.test(text) || knownCurrency(text) !== null
