import { toDecimal } from '../../money/money'
import { safeCell } from '../../safe-cell'
import type { Movement } from './movement'

/** The columns, in order. Each has its head in every language. */
export const tsvColumns = ['day', 'account', 'kind', 'text', 'fee', 'amount', 'currency'] as const

/** The words of a table: its heads, and what each kind of movement is called. */
export interface TsvWords {
  readonly heads: Readonly<Record<(typeof tsvColumns)[number], string>>
  readonly kind: (kind: Movement['row']['kind']) => string
}

/** Movements as a table to be pasted into a spreadsheet: days and decimal amounts plain, texts never formulas. */
export function activityTsv(movements: readonly Movement[], { heads, kind }: TsvWords): string {
  const lines = movements.map(({ account, row }) => [
    row.day,
    account.name,
    kind(row.kind),
    row.counterparty ?? row.text,
    toDecimal(row.fee, account.currency),
    toDecimal(row.amount, account.currency),
    account.currency,
  ])
  return [tsvColumns.map((column) => heads[column]), ...lines]
    .map((cells) => cells.map(safeCell).join('\t'))
    .join('\n')
}
