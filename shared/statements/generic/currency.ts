import { bareAmount } from '../../money/bare-amount'
import type { Currency } from '../../money/currency'
import type { Header } from '../header'
import type { Answers, Finding, Question } from '../reading'
import { type Row, type Table, textOf } from '../tables/table'
import { currencyOfMark, printsDecimals } from './marks'

/** How the currency of an unknown table is known. */
export interface FoundCurrency {
  /** The currency of an amount, by the mark beside it or the file's own; null where nothing states it. */
  readonly of: (...amounts: readonly string[]) => Currency | null
  readonly finding: Finding | null
}

/**
 * The currency as the file states it: marks beside its amounts, a code in the heads of its columns, or a single code in
 * the lines above them. It is never guessed from language or file name.
 *
 * @param amounts the columns of amounts
 */
export function findCurrency<C extends string>(
  table: Table,
  header: Header<C>,
  amounts: readonly C[],
  answers: Answers,
): FoundCurrency {
  const amountCells = amounts.flatMap((key) => header.cellOf.get(key) ?? [])
  const { sample, marked } = amountTexts(table.rows.slice(header.at + 1), amountCells)
  const markOf = (text: string): Currency | null => currencyOfMark(bareAmount(text)?.mark ?? '', text, sample)
  const byMark = new Map<Currency, string>()
  for (const text of marked) {
    const code = markOf(text)
    if (code !== null && !byMark.has(code)) byMark.set(code, text)
  }
  const [single] = byMark.size === 1 ? byMark : []
  const stated = single ?? statedAbove(table, header, amountCells)
  // One mark throughout is the file's own claim, and `$` is many currencies: the person knows better.
  const whole = answers.currency ?? stated?.[0] ?? null
  return {
    of: (...amounts) => (byMark.size > 1 ? amounts.map(markOf).find((code) => code !== null) : null) ?? whole,
    finding:
      answers.currency !== undefined
        ? { about: 'currency', value: answers.currency, evidence: null }
        : stated
          ? { about: 'currency', value: stated[0], evidence: stated[1] }
          : null,
  }
}

/** What stands in the columns of amounts apart from bare numbers, and one with decimals: yen have none, yuan do. */
function amountTexts(
  rows: readonly Row[],
  amountCells: readonly number[],
): { readonly marked: ReadonlySet<string>; readonly sample: string } {
  const marked = new Set<string>()
  let sample = ''
  for (const { cells } of rows)
    for (const cell of amountCells) {
      const text = cells[cell] ?? ''
      if (sample === '' && printsDecimals(text)) sample = text
      if (!isBareNumber(text)) marked.add(text)
    }
  return { marked, sample }
}

/** Most amounts carry no mark, and statements have many. */
const isBareNumber = (text: string): boolean => /^[-\d.,]*$/.test(text)

/** A code or mark in the heads of amount columns, else the only code in the preamble. */
function statedAbove(
  table: Table,
  header: Pick<Header<string>, 'at' | 'names'>,
  amountCells: readonly number[],
): readonly [Currency, string] | undefined {
  const heads = amountCells.map((cell) => header.names[cell] ?? '')
  const preamble = table.rows.slice(0, header.at).map(textOf)
  return onlyCode(heads) ?? onlyCode(preamble)
}

function onlyCode(texts: readonly string[]): readonly [Currency, string] | undefined {
  const found = new Map<Currency, string>()
  for (const text of texts) {
    const plain = text.normalize('NFKC')
    const words = plain.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])|[€£₩₹円원元](?![\p{L}])|US\$|\$/gu) ?? []
    for (const word of words) {
      const code = currencyOfMark(word)
      if (code !== null && !found.has(code)) found.set(code, text)
    }
  }
  return found.size === 1 ? [...found][0] : undefined
}

/** Currencies offered first where the file states none. */
const offered = ['KRW', 'USD', 'EUR', 'JPY']

/** The question which currency the amounts are in. */
export const askCurrency = (text: string, line: number): Question => ({
  about: 'currency',
  line,
  text,
  choices: offered.map((answer) => ({ answer, reading: `${text} ${answer}` })),
})
