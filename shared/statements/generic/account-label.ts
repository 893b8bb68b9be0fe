import { headWords } from '../words/statement-words'
import type { Row } from '../tables/table'

/** An account or card as figures: an IBAN, or at least five figures, some of them hidden. */
const identifier =
  /[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{2,4}){3,8}\b|(?:[\d*xX•·#]{2,}[\s-]?){1,5}\d{3,}(?:[\s./-]?\d+)*/u

/** Figures of a whole card number are never shown: the last four tell the card. */
export function maskedLabel(text: string): string {
  const figures = text.replace(/[\s-]/g, '')
  return /^[3-6]\d{12,18}$/.test(figures) && luhn(figures) ? `•••• ${figures.slice(-4)}` : text
}

function luhn(figures: string): boolean {
  let sum = 0
  for (let at = 0; at < figures.length; at++) {
    const figure = Number(figures[figures.length - 1 - at])
    const twice = at % 2 === 1 ? figure * 2 : figure
    sum += twice > 9 ? twice - 9 : twice
  }
  return sum % 10 === 0
}

/** The account that the lines above a table name, by a word for it and its figures; null where none or several. */
export function labelAbove(rows: readonly Row[]): string | null {
  const found = new Set<string>()
  for (const { cells } of rows.slice(-60))
    for (const [at, cell] of cells.entries()) {
      const [before = '', behind = ''] = parted(cell)
      if (!namesAccount(before)) continue
      const text =
        [behind, cells[at + 1] ?? '', cells[at + 2] ?? ''].find((one) => one !== '' && one !== ':') ?? ''
      const figures = identifier.exec(text)?.[0].trim()
      if (figures !== undefined && figures.replace(/\D/g, '').length >= 4)
        found.add(namesCard(before) ? lastFour(figures) : maskedLabel(figures.replace(/\s/g, '')))
    }
  return found.size === 1 ? [...found][0]! : null
}

/** What a file calls its account, above the table or in its own name; empty where it does not say. */
export const labelOf = (above: readonly Row[], file: string): string =>
  labelAbove(above) ?? labelInName(file) ?? ''

/** A number that is said to be a card's: of many figures, the last four tell the card. */
function lastFour(text: string): string {
  const plain = text.replace(/\s/g, '')
  return /^\D*(?:\d\D*){12,}$/.test(plain) ? `•••• ${plain.replace(/\D/g, '').slice(-4)}` : plain
}

const namesCard = (text: string): boolean =>
  headWords()
    .find(text)
    .some(({ meaning }) => meaning === 'card')

/** A line's name and what stands behind its colon, or behind its sign of a number (`Livret A n° 31254879114`). */
const parted = (cell: string): readonly string[] => {
  const found =
    /^([^:：]{2,40})[:：]\s*(.*)$/u.exec(cell) ??
    /^([^:：\d]{2,60}?)\s+(?:n[°ºr]\.?|no\.?|№|#)\s*[:：]?\s*(\d.*)$/iu.exec(cell)
  return found ? [found[1]!, found[2]!] : [cell, '']
}

const namesAccount = (text: string): boolean =>
  text.length <= 40 &&
  !/\d/.test(text) &&
  headWords()
    .find(text)
    .some(({ meaning }) => meaning === 'account' || meaning === 'card') &&
  !headWords()
    .find(text)
    .some(
      ({ meaning }) =>
        meaning === 'other' || meaning === 'bank' || meaning === 'balance' || meaning === 'type',
    )

/** The hidden number of an account in a file's name, such as `XXX999`; null where it holds none. */
export function labelInName(file: string): string | null {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]{1,5}$/i, '')
  const found = /(?:^|[^\p{L}])(?:[xX]{2,30}|[*•·.…]{2,30}|[xX](?=\d{4}(?!\d)))[-\s]?(\d{3,6})(?!\d)/u.exec(
    name,
  )
  return found ? `…${found[1]!}` : null
}
