import type { AccountKind, TransactionKind } from '../../model'
import { noCurrency } from '../../money/currency-codes'
import type { Minor } from '../../money/money'
import type { Cells } from '../cells'
import type { ReadJob, Rows, StatedPart, StatementFormat } from '../format'
import { askCurrency } from '../generic/currency'
import { genericKind } from '../generic/kinds'
import type { Header } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { type Located, type Readable, readTables } from '../read-tables'
import type { FormatInfo, Skipped } from '../reading'
import type { RowOutcome } from '../table-format'
import type { Row } from '../tables/table'
import { shorten } from '../text/plain'
import { type QifFile, type QifRecord, qifRecords } from './qif-records'

const info: FormatInfo = {
  id: 'qif',
  label: 'QIF (Quicken and others)',
  provider: null,
  accountKind: 'bank',
  accountName: 'Bank',
}

/** Lists of movements of money, and what their accounts are. The others hold categories, prices and securities. */
const kinds: ReadonlyMap<string, AccountKind> = new Map([
  ['bank', 'bank'],
  ['cash', 'cash'],
  ['ccard', 'card'],
  ['oth a', 'bank'],
  ['oth l', 'bank'],
])

const keys = ['date', 'amount', 'payee', 'memo', 'category', 'number', 'account'] as const
type Key = (typeof keys)[number]

/** The records of the file as a table: its head is that of the list. */
const header: Header<Key> = {
  at: 0,
  cellOf: new Map(keys.map((key, index) => [key, index])),
  names: keys,
  missing: [],
}

/**
 * QIF. It has no currency, no number of its own and no rule for dates: their order is found once for all accounts of
 * the file, or asked. The parts of a split are details of its total.
 */
export const qif: StatementFormat = {
  info,
  claims: ({ grammar }) => grammar === 'qif',
  async read(source, job) {
    const file = qifRecords(source.text)
    const moving = file.records.filter(isMoving)
    const skipped = file.records.filter((record) => !isMoving(record)).map(skip)
    const located = moving.slice(0, 1).map(({ list, head }): Located<Key> => {
      const rows: Row[] = [{ line: head, cells: [`!Type:${list}`] }, ...moving.map(rowOf)]
      return { table: { name: '', rows }, header }
    })
    const tables = located.map(({ table }) => table)
    const read = await readTables(formatOf(file, moving, job), { ...source, tables }, located, job)
    return {
      ...read,
      rows: read.rows + skipped.length,
      skipped: [...skipped, ...read.skipped],
    } satisfies Rows
  },
}

const isMoving = ({ list }: QifRecord): boolean => kinds.has(list.toLowerCase())

const skip = ({ line, list, fields }: QifRecord): Skipped => ({
  line,
  reason: list.toLowerCase() === 'invst' ? 'not-this-account' : 'detail',
  text: shorten([...fields.values()].filter(Boolean).join(' | ')),
})

function rowOf({ line, account, fields }: QifRecord): Row {
  const field = (letter: string): string => fields.get(letter) ?? ''
  const amount = fields.get('T') ?? field('U')
  return {
    line,
    cells: [plainDate(field('D')), amount, field('P'), field('M'), field('L'), field('N'), account],
  }
}

/** `1/ 5'26` is `1/5/26`: blanks fill up, and an apostrophe only says that the year is of this century. */
const plainDate = (text: string): string => {
  const bare = text.replace(/\s/g, '')
  const found = /^(\d{1,2})([-./])(\d{1,2})'(\d{2,4})$/.exec(bare)
  return found ? [found[1], found[3], found[4]].join(found[2]) : bare
}

function formatOf({ monthFirst }: QifFile, moving: readonly QifRecord[], job: ReadJob): Readable<Key> {
  const currency = job.answers.currency ?? noCurrency
  const first = moving[0]
  return {
    info,
    columns: {} as Readable<Key>['columns'],
    date: 'date',
    amounts: ['amount'],
    rules: monthFirst ? { dateOrder: 'month-first' } : {},
    begin: () => ({
      row: (cells) => draftOf(cells, currency),
      stated: () => accountsOf(moving, currency),
      questions:
        currency === noCurrency && first ? [askCurrency(first.fields.get('T') ?? '', first.line)] : [],
    }),
  }
}

function draftOf(cells: Cells<Key>, currency: typeof noCurrency): RowOutcome {
  const amount = cells.amount('amount', currency)
  const text = [cells.text('payee'), cells.text('memo')].filter(Boolean).join(' · ')
  return makeDraft({
    line: cells.line,
    account: cells.text('account'),
    day: cells.day('date'),
    amount,
    currency,
    kind: kindOf(cells.text('category'), text, amount),
    text: text === '' ? cells.text('category') : text,
    counterparty: orNull(cells.text('payee')),
    reference: orNull(cells.text('number')),
  })
}

/** A category in brackets is another account of the same person; “Opening Balance” is Quicken's first entry. */
function kindOf(category: string, text: string, amount: Minor): TransactionKind {
  if (/^opening balance/i.test(text)) return 'adjustment'
  return /^\[.+\]$/.test(category) ? 'transfer' : genericKind(text, amount)
}

/** Says of each account what kind it is. */
const accountsOf = (moving: readonly QifRecord[], currency: typeof noCurrency): readonly StatedPart[] =>
  [...new Map(moving.map((record) => [record.account, record.list]))].map(([account, list]) => {
    const kind = kinds.get(list.toLowerCase())
    return { account, currency, ...(kind === undefined ? {} : { kind }) }
  })
