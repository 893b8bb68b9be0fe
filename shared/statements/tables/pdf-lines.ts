import { knownCurrency } from '../../money/currency-codes'
import { collapse } from '../text/plain'

/** A piece of text on a page: where it begins, how far it runs, and how tall its letters are, in points. */
export interface PdfText {
  readonly text: string
  /** From the left edge. */
  readonly x: number
  /** Of the baseline, from the upper edge. */
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A stretch of a line. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What no column parts: a word, or an amount with its blanks and its currency. */
export interface Word extends Stretch {
  readonly text: string
}

/** Words that stand together, and the stretch of the line they take. */
export interface Span extends Stretch {
  readonly words: readonly Word[]
}

/** What stands on one baseline. */
export interface Line {
  /** Of its page, counted from 0. */
  readonly page: number
  /** From the upper edge of its page, in points. */
  readonly y: number
  /** The height of its letters, in points. */
  readonly size: number
  readonly spans: readonly Span[]
}

/** A gap of so many letter heights ends a cell wherever it is: two blanks of a typewriter, four of a book face. */
const CELL_GAP = 0.9

/** A gap of so many letter heights is a blank between words. */
const WORD_GAP = 0.15

/** A gap of so many letter heights can stand inside an amount: a blank of a typewriter. */
const AMOUNT_GAP = 0.62

/** The lines of a page from above, each parted where its gaps are wide. */
export function linesOf(page: readonly PdfText[], number: number): readonly Line[] {
  const lines: PdfText[][] = []
  for (const one of page.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && Math.abs(one.y - first.y) <= 0.4 * Math.max(one.size, first.size)) line.push(one)
    else lines.push([one])
  }
  return lines.map((texts): Line => {
    const size = Math.max(...texts.map((one) => one.size))
    const words = wordsOf(texts.toSorted((a, b) => a.x - b.x))
    return { page: number, y: texts[0]!.y, size, spans: spansOf(glued(words, size), size) }
  })
}

/** Words put together as one span. */
export const spanOf = (words: readonly Word[]): Span => ({
  words,
  from: words[0]!.from,
  to: Math.max(...words.map(({ to }) => to)),
})

/** A span as one text. */
export const textOfSpan = ({ words }: Span): string =>
  collapse(words.map(({ text }) => text).join(' ')).trim()

/** How far two stretches share the line; below zero how far they lie apart. */
export const overlap = (a: Stretch, b: Stretch): number => Math.min(a.to, b.to) - Math.max(a.from, b.from)

function wordsOf(texts: readonly PdfText[]): readonly Word[] {
  const words: Word[] = []
  for (const text of texts)
    for (const [at, word] of pieces(text).entries()) {
      const last = words.at(-1)
      // Letters are drawn one by one where a font is fitted by hand.
      if (at === 0 && last && word.from - last.to <= WORD_GAP * text.size)
        words[words.length - 1] = { ...joined(last, word, ''), to: Math.max(last.to, word.to) }
      else words.push(word)
    }
  return words
}

/** The words of a text that is drawn at once, each where it stands by the usual widths of its letters. */
function pieces({ text, x, width }: PdfText): readonly Word[] {
  if (!/\s/.test(text)) return [{ text, from: x, to: x + width }]
  // Text with runs of blanks is set with a typewriter's letters, all equally wide.
  const even = /\s{2}/.test(text)
  const starts: number[] = [0]
  for (const letter of text) {
    const wide = even ? 1 : widthOf(letter)
    const before = starts.at(-1)!
    for (let unit = 0; unit < letter.length; unit++) starts.push(before + wide)
  }
  const scale = width / Math.max(starts.at(-1)!, Number.MIN_VALUE)
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    from: x + starts[index]! * scale,
    to: x + starts[index + word.length]! * scale,
  }))
}

/** How wide a letter of a book face is, in letter heights. */
function widthOf(letter: string): number {
  if (/[\u1100-\u11ff\u2e80-\uffdc]/.test(letter)) return 1
  if (/[\s.,:;'|!iljtfI/\\()[\]-]/.test(letter)) return 0.28
  if (/[mwMW@%]/.test(letter)) return 0.85
  return /\p{Lu}/u.test(letter) ? 0.68 : 0.55
}

const joined = (a: Word, b: Word, blank: string): Word => ({
  text: a.text + blank + b.text,
  from: a.from,
  to: b.to,
})

/** `1 234,56`, `INR 180.00`, `- 5,00` and `12.00 Cr` are one word each. */
function glued(words: readonly Word[], size: number): readonly Word[] {
  const made: Word[] = []
  for (const word of words) {
    const last = made.at(-1)
    const near = last !== undefined && word.from - last.to <= AMOUNT_GAP * size
    if (near && belong(last.text, word.text)) made[made.length - 1] = joined(last, word, ' ')
    else made.push(word)
  }
  return made
}

const number = /^[(+−–-]?\d[\d.,'’]*\)?-?$/

function belong(a: string, b: string): boolean {
  if (/^\d{3}(?:[.,]\d{1,3})?-?$/.test(b) && /(?:^|\s)[+−–-]?\d{1,3}(?: \d{3})*$/.test(a)) return true
  if (/^[+−–-]$/.test(a)) return number.test(b) && /[.,]\d/.test(b)
  if (isMark(a)) return number.test(b)
  return number.test(a) && /[.,]\d/.test(a) && (isMark(b) || /^(?:cr|dr)\.?$/i.test(b))
}

const isMark = (text: string): boolean =>
  /^(?:[+−–-]?\p{Sc}|[A-Z]{1,2}\$|Rs\.?|KSh|RM|Rp|kr\.?|zł|Kč|Ft|원|円|元)$/u.test(text) ||
  (/^[A-Z]{3}$/.test(text) && knownCurrency(text) !== null)

function spansOf(words: readonly Word[], size: number): readonly Span[] {
  const spans: Word[][] = []
  for (const word of words) {
    const last = spans.at(-1)
    if (last && word.from - last.at(-1)!.to <= CELL_GAP * size) last.push(word)
    else spans.push([word])
  }
  return spans.map(spanOf)
}
