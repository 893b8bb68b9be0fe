import type { Day } from '../day'
import { bareAmount } from '../money/bare-amount'
import { headConcepts, means, type Concepts } from '../statements/generic/head-concepts'
import { currencyOfText } from '../statements/generic/marks'
import { printedDate } from '../statements/parse-date'
import { isBlank, type Row, type Table } from '../statements/tables/table'
import { isExpiryHead, isOtherDayHead, isToCome } from './expiry-column'
import { withoutPoints } from './read-balance'

/** A column that may hold the balances. */
export interface AmountColumn {
  readonly cell: number
  /** Its head; the first amount in it where it has none. */
  readonly head: string
}

/** Which column of a table of balances holds what; a missing one is null. */
export interface BalanceColumns {
  /** The rows below the head, without blank ones. */
  readonly rows: readonly Row[]
  readonly name: number | null
  readonly day: number | null
  /** The last days on which the balances can be used. */
  readonly until: number | null
  readonly currency: number | null
  /** Every column that may be the balance, and the one that is, where that is certain. */
  readonly amounts: readonly AmountColumn[]
  readonly balance: number | null
}

/** A head stands among the first rows. */
const DEEPEST = 20

/** So much of a column must be of a kind. */
const MOST_OF_IT = 0.6

/**
 * Decides by what the cells hold, and by the heads where several columns hold the same.
 *
 * @param today no balance was read off later: a column of later days says when they lapse
 */
export function balanceColumns(table: Table, today: Day): BalanceColumns {
  const filled = table.rows.filter((row) => !isBlank(row))
  const at = filled.slice(0, DEEPEST).findIndex(isHead)
  const rows = filled.slice(at + 1)
  const heads = at === -1 ? [] : filled[at]!.cells
  const concepts = headConcepts(heads).of
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, cell) => ({
    cell,
    means: concepts[cell] ?? (new Map() as Concepts),
    texts: rows.map(({ cells }) => cells[cell] ?? '').filter((text) => text !== ''),
  })).filter(({ texts }) => texts.length > 0)
  const mostly = (texts: readonly string[], is: (text: string) => boolean): boolean =>
    texts.filter(is).length >= texts.length * MOST_OF_IT
  // Points that lapse next are headed like that as well: amounts are no days.
  const until =
    columns.find(({ cell, texts }) => isExpiryHead(heads[cell] ?? '') && !mostly(texts, isAmount)) ??
    columns.find(({ texts }) => mostly(texts, (text) => isDay(text) && isToCome(text, today)))
  const day = columns.find(
    (one) =>
      one !== until &&
      !isOtherDayHead(heads[one.cell] ?? '') &&
      (mostly(one.texts, isDay) ||
        (means(one.means, 'date') > 0 && mostly(one.texts, (text) => printedDate(text) !== null))),
  )
  const currency = columns.find(({ texts }) => mostly(texts, (text) => currencyOfText(text) !== null))
  const rest = columns.filter((one) => one !== day && one !== until && one !== currency)
  const figures = rest.filter(
    ({ texts, means: meant }) => mostly(texts, isFigure) && means(meant, 'number', 'card', 'reference') === 0,
  )
  const texts = rest.filter((one) => !figures.includes(one))
  const name = best(texts, 'name', 'account', 'institution', 'merchant', 'text') ?? texts[0]
  const balance =
    figures.length === 1 ? figures[0] : (best(figures, 'balance') ?? best(figures, 'amount', 'points'))
  return {
    rows,
    name: name?.cell ?? null,
    day: day?.cell ?? null,
    until: until?.cell ?? null,
    currency: currency?.cell ?? null,
    amounts: figures.map(({ cell, texts: shown }) => ({ cell, head: heads[cell] || shown[0]! })),
    balance: balance?.cell ?? null,
  }
}

/** The column whose head surely means one of the concepts; undefined where none does, or several alike. */
function best<C extends { readonly means: Concepts }>(
  columns: readonly C[],
  ...concepts: Parameters<typeof means>[1][]
): C | undefined {
  const most = Math.max(0, ...columns.map((one) => means(one.means, ...concepts)))
  const found = most === 0 ? [] : columns.filter((one) => means(one.means, ...concepts) === most)
  return found.length === 1 ? found[0] : undefined
}

const isHead = ({ cells }: Row): boolean => {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 1 && filled.every((cell) => !/\d/.test(cell))
}

/** A date that is no plain number as well. */
export const isDay = (text: string): boolean => printedDate(text) !== null && !/^\d+([.,]\d+)?$/.test(text)

const isFigure = (text: string): boolean => !isDay(text) && bareAmount(withoutPoints(text)) !== null

/** A figure that is no day printed without marks, such as `20271231`. */
const isAmount = (text: string): boolean =>
  isFigure(text) && !(/^\d{8}$/.test(text) && printedDate(text) !== null)
