import type { TransactionKind } from '../../model'
import { bareAmount } from '../../money/bare-amount'
import type { Currency } from '../../money/currency'
import { noCurrency } from '../../money/currency-codes'
import type { Minor } from '../../money/money'
import type { ReadJob, StatementFormat } from '../format'
import { askCurrency } from '../generic/currency'
import { currencyOfMark } from '../generic/marks'
import type { Header } from '../header'
import { makeDraft } from '../make-draft'
import { printedDate } from '../parse-date'
import { type Located, type Readable, readTables } from '../read-tables'
import type { FormatInfo } from '../reading'
import type { Source } from '../source'
import type { TableView } from '../table-format'
import type { Row, Table } from '../tables/table'

const info: FormatInfo = {
  id: 'steam-wallet',
  label: 'Steam wallet history (saved page)',
  provider: 'steam',
  accountKind: 'wallet',
  accountName: 'Steam',
}

/** The columns from left to right. The last two stand below one name, so the head has two rows. */
const keys = ['date', 'items', 'type', 'price', 'tax', 'shipping', 'total', 'change', 'balance'] as const
type Key = (typeof keys)[number]

const refund = /refund|환불|返金|erstattung|remboursement|rimborso|reembolso|退款/i
const market = /market|장터|マーケット|markt|marché|mercat|mercad|市场/i

/**
 * Steam, account history saved as a page, newest first. It speaks the language of the site, so the table is known by its
 * build: nine columns, the last two below one name. A row without a change was paid outside of the wallet.
 * Structure seen 2024 and 2025.
 */
export const steamWallet: StatementFormat = {
  info,
  claims: (source) => locate(source).length > 0,
  read: (source, job) => readTables(formatOf(job), source, locate(source), job),
}

function locate(source: Source): readonly Located<Key>[] {
  if (source.grammar !== 'html') return []
  return source.tables.flatMap((table) => {
    const header = headOf(table)
    return header === null ? [] : [{ table, header }]
  })
}

function headOf({ rows }: Table): Header<Key> | null {
  const at = rows.findIndex(
    ({ cells }, index) =>
      cells.length === keys.length && cells.at(-1) === '' && namesBelow(rows[index + 1]).length === 2,
  )
  const dated = rows
    .slice(at + 2)
    .some(({ cells }) => cells.length === keys.length && printedDate(cells[0]!) !== null)
  if (at === -1 || !dated) return null
  const [change = '', balance = ''] = namesBelow(rows[at + 1])
  const names = [...rows[at]!.cells.slice(0, -2), change, balance]
  return { at: at + 1, cellOf: new Map(keys.map((key, index) => [key, index])), names, missing: [] }
}

/** The names in the second row of the head, below the last of the first. */
const namesBelow = (row: Row | undefined): readonly string[] => row?.cells.filter((cell) => cell !== '') ?? []

const formatOf = ({ answers }: ReadJob): Readable<Key> => ({
  info,
  columns: {} as Readable<Key>['columns'],
  date: 'date',
  amounts: ['total', 'change', 'balance'],
  begin: (view) => {
    const found = currencyOf(view) ?? answers.currency
    const currency = found ?? noCurrency
    return {
      questions: found ? [] : [askCurrency(view.texts('change').find((text) => text !== '') ?? '', 1)],
      row: (cells) => {
        if (cells.text('change') === '') return 'not-this-account'
        const amount = cells.parse(withCents(cells.text('change')), 'change', currency)
        const balance = withCents(cells.text('balance'))
        const told = `${cells.text('type')} ${cells.text('items')}`
        return makeDraft({
          line: cells.line,
          day: cells.day('date'),
          amount,
          currency,
          kind: kindOf(told, amount),
          text: cells.first('items', 'type'),
          balance: balance === '' ? null : cells.parse(balance, 'balance', currency),
        })
      },
    }
  },
})

/** Whole euros are printed as `10,--€`. */
const withCents = (text: string): string => text.replace(/([.,])--/, '$100')

/** A wallet has one currency: that of the first amount with a mark. */
function currencyOf({ texts }: TableView<Key>): Currency | null {
  for (const text of [...texts('balance'), ...texts('change')]) {
    const found = currencyOfMark(bareAmount(text)?.mark ?? '', text)
    if (found !== null) return found
  }
  return null
}

function kindOf(told: string, amount: Minor): TransactionKind {
  if (amount < 0) return 'payment'
  if (refund.test(told)) return 'refund'
  return market.test(told) ? 'income' : 'top-up'
}
