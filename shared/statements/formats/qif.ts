import type { Currency } from '../../money/currency'
import { noCurrency } from '../../money/currency-codes'
import type { ReadJob, Rows, StatedPart, StatementFormat } from '../format'
import { askCurrency } from '../generic/currency'
import type { Header } from '../header'
import { type Located, type Readable, readTables } from '../read-tables'
import type { FormatInfo, Skipped } from '../reading'
import type { Row } from '../tables/table'
import { shorten } from '../text/plain'
import { isYearFirst, plainDate } from './qif-dates'
import { draftsOf, type QifKey, qifKeys } from './qif-drafts'
import { isMoving, listKind, withAccounts } from './qif-lists'
import { type QifFile, type QifRecord, qifRecords } from './qif-records'

const info: FormatInfo = {
  id: 'qif',
  label: 'QIF (Quicken and others)',
  provider: null,
  accountKind: 'bank',
  accountName: 'Bank',
}

/** The records of the file as a table: its head is that of the list. */
const header: Header<QifKey> = {
  at: 0,
  cellOf: new Map(qifKeys.map((key, index) => [key, index])),
  names: qifKeys,
  missing: [],
}

/**
 * QIF. It has no currency, no number of its own and no rule for dates: their order is found once for all accounts of
 * the file, or asked. Of a split the parts that go to other accounts of the person are transfers; the rest is one movement.
 */
export const qif: StatementFormat = {
  info,
  claims: ({ grammar }) => grammar === 'qif',
  async read(source, job) {
    const file = qifRecords(source.text)
    const moving = withAccounts(file.records.filter(isMoving))
    const skipped = file.records.filter((record) => !isMoving(record)).map(skip)
    const yearFirst = isYearFirst(moving.map(({ fields }) => fields.get('D') ?? ''))
    const located = moving.slice(0, 1).map(({ list, head }): Located<QifKey> => {
      const body = moving.map((record) => rowOf(record, yearFirst))
      return { table: { name: '', rows: [{ line: head, cells: [`!Type:${list}`] }, ...body] }, header }
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

const skip = ({ line, list, fields }: QifRecord): Skipped => ({
  line,
  reason: list.toLowerCase() === 'invst' ? 'not-this-account' : 'detail',
  text: shorten([...fields.values()].filter(Boolean).join(' | ')),
})

function rowOf({ line, account, fields }: QifRecord, yearFirst: boolean): Row {
  const field = (letter: string): string => fields.get(letter) ?? ''
  const amount = field('T') || field('U')
  const date = plainDate(field('D'), yearFirst)
  return { line, cells: [date, amount, field('P'), field('M'), field('L'), field('N'), account] }
}

function formatOf({ dateOrder }: QifFile, moving: readonly QifRecord[], job: ReadJob): Readable<QifKey> {
  const currency = job.answers.currency ?? noCurrency
  const first = moving[0]
  const records = new Map(moving.map((record) => [record.line, record]))
  const accounts = new Set(moving.map(({ account }) => account))
  return {
    info,
    columns: {} as Readable<QifKey>['columns'],
    date: 'date',
    amounts: ['amount'],
    rules: dateOrder === null ? {} : { dateOrder },
    begin: () => ({
      row: (cells) => draftsOf(cells, records.get(cells.line)!, { currency, accounts }),
      stated: () => accountsOf(moving, currency),
      questions:
        currency === noCurrency && first
          ? [askCurrency(first.fields.get('T') ?? first.fields.get('U') ?? '', first.line)]
          : [],
    }),
  }
}

/** Says of each account what kind it is. */
const accountsOf = (moving: readonly QifRecord[], currency: Currency): readonly StatedPart[] =>
  [...new Map(moving.map((record) => [record.account, record.list]))].map(([account, list]) => ({
    account,
    currency,
    kind: listKind(list),
  }))
