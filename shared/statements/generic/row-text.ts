import { isNothing } from './column-facts'
import type { Row } from '../tables/table'
import type { TextColumns } from './text-columns'
import { fold } from '../words/fold'

/** What a row says of itself, and the name of the other side. */
export interface RowText {
  readonly text: string
  readonly counterparty: string | null
}

const clean = (text: string): string => {
  if (isNothing(text)) return ''
  return /[\r\n\t]|^ | {2}| $/.test(text) ? text.replace(/[\r\n\t ]+/g, ' ').trim() : text
}

/**
 * The words of a row: its texts joined, each once; without a text the other's name, else what was written for them, the kind
 * of booking, its category or its number. Of two parties, money in comes from the sender and money out goes to the receiver.
 */
export function rowText(words: TextColumns, { cells }: Row, amount: number): RowText {
  const at = (cell: number | null): string => (cell === null ? '' : clean(cells[cell] ?? ''))
  const named =
    words.parties === null ? at(words.counterparty) : at(amount > 0 ? words.parties.from : words.parties.to)
  const text = words.texts.length === 1 ? at(words.texts[0]!) : joined(words.texts.map(at))
  if (text !== '') return { text, counterparty: named === '' ? null : named }
  const reference = at(words.reference)
  const told = isWords(reference) ? reference : ''
  const instead = [named, told, at(words.type), at(words.category), reference].find((one) => one !== '') ?? ''
  return { text: instead, counterparty: named === '' ? null : named }
}

/** What stands where others have a number; numbers tell nothing of why. */
export function referenceWord({ reference }: TextColumns, { cells }: Row): string {
  const text = reference === null ? '' : (cells[reference] ?? '')
  return /\d/.test(text) ? '' : text
}

/** Several words, as a person writes for the other side to read, and no number of a bank's. */
export const isWords = (text: string): boolean => /\p{L}{2}\P{L}{1,9}\p{L}{2}/u.test(text)

/** Texts behind one another, without those that another says. */
function joined(texts: readonly string[]): string {
  const parts: string[] = []
  for (const text of texts) if (text !== '' && !parts.some((other) => holds(other, text))) parts.push(text)
  return parts
    .filter((part, index) => !parts.some((other, next) => next > index && holds(other, part)))
    .join(' ')
}

/** Whether one text says another, in whatever case: banks print the short one beside the long one. */
const holds = (whole: string, part: string): boolean =>
  whole.length >= part.length && fold(whole).toLowerCase().includes(fold(part).toLowerCase())
