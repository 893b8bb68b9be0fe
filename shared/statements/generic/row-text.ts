import { isNothing } from './column-facts'
import type { Row } from '../tables/table'
import type { TextColumns } from './text-columns'
import { fold } from '../words/fold'

/** What a row says of itself, and the name of the other side. */
export interface RowText {
  readonly text: string
  readonly counterparty: string | null
}

const clean = (text: string): string => (isNothing(text) ? '' : text.replace(/[\r\n\t ]+/g, ' ').trim())

/**
 * The words of a row: its texts joined, each once; without a text the other's name, else the kind of booking, its category
 * or its number. Of two parties, money in comes from the sender and money out goes to the receiver.
 */
export function rowText(words: TextColumns, { cells }: Row, amount: number): RowText {
  const at = (cell: number | null): string => (cell === null ? '' : clean(cells[cell] ?? ''))
  const named =
    words.parties === null ? at(words.counterparty) : at(amount > 0 ? words.parties.from : words.parties.to)
  const parts: string[] = []
  for (const cell of words.texts) {
    const part = at(cell)
    if (part !== '' && !parts.some((other) => holds(other, part))) parts.push(part)
  }
  const text = parts
    .filter((part, index) => !parts.some((other, next) => next > index && holds(other, part)))
    .join(' ')
  if (text !== '') return { text, counterparty: named === '' ? null : named }
  const instead =
    [named, at(words.type), at(words.category), at(words.reference)].find((one) => one !== '') ?? ''
  return { text: instead, counterparty: named === '' ? null : named }
}

/** Whether one text says another, in whatever case: banks print the short one beside the long one. */
const holds = (whole: string, part: string): boolean =>
  whole.length >= part.length && fold(whole).toLowerCase().includes(fold(part).toLowerCase())
