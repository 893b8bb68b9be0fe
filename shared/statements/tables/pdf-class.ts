import { bareAmount } from '../../money/bare-amount'
import { printedDate } from '../parse-date'

/** What a cell seems to hold. */
export type CellClass = 'date' | 'amount' | 'text'

/** No amount is printed with more digits and without anything between them. */
const MOST_BARE_DIGITS = 9

/** What a text seems to be. A date is one with or without its year. */
export function classOf(text: string): CellClass {
  if (isDate(text)) return 'date'
  return isAmount(text) ? 'amount' : 'text'
}

/** Whether a text is an amount; `1234567890` is rather a number of something. */
export function isAmount(text: string): boolean {
  if (text.length > 32 || !/\d/.test(text) || isDate(text)) return false
  const plain = text.replace(/\s{0,9}(?:cr|dr|c|d|h|s)\.?$/i, '')
  if (bareAmount(plain) === null) return false
  return !/^\d+$/.test(plain) || plain.length <= MOST_BARE_DIGITS
}

/** Whether an amount is written as nothing else is: with decimals, thousands, a sign or a currency. */
export const isStrongAmount = (text: string): boolean =>
  isAmount(text) &&
  (/[.,]\d{2}(?!\d)|[.,'’ ]\d{3}(?!\d)/.test(text) || /\p{Sc}|[A-Z]{3}|[원円元]/u.test(text))

/** Whether a text begins with a date, its year left out or not. */
export function isDate(text: string): boolean {
  if (text.length > 40 || !/\d/.test(text)) return false
  // A day as spreadsheets count is a plain number on paper.
  if (/^\d+(?:[.,]\d+)?$/.test(text) && !/^(?:19|20)\d{6}$/.test(text)) return false
  if (printedDate(text) !== null) return true
  if (/^\d{1,2}(?:[./-]\d{1,2}[./]|[/-]\d{1,2}|\s?[月월]\s?\d{1,2}\s?[日일])$/.test(text)) return true
  // `21 Oct` and `Oct 21`; longer words are as likely a shop.
  const short = /^(?:\d{1,2}[\s-]\p{L}{3,4}\.?|\p{L}{3,4}\.?\s\d{1,2},?)$/u.test(text)
  return short && printedDate(`${text} 2026`) !== null
}

/** How many of the first words are a date, with the time behind it; 0 where they begin with none. */
export function dateWords(words: readonly string[]): number {
  let count = 0
  for (let size = 1; size <= Math.min(4, words.length) && count === 0; size++)
    if (isDate(words.slice(0, size).join(' '))) count = size
  if (count === 0) return 0
  const next = words[count]
  if (
    next !== undefined &&
    /^(?:19|20)\d\d[,.]?$/.test(next) &&
    !/\d{4}/.test(words.slice(0, count).join(' '))
  )
    count++
  while (/^(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|[ap]\.?m\.?|오전|오후|午前|午後)$/i.test(words[count] ?? ''))
    count++
  return count
}
