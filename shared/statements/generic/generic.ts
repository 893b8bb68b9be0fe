import type { TransactionKind, TransactionStatus } from '../../model'
import type { Currency } from '../../money/currency'
import { noCurrency } from '../../money/currency-codes'
import { type Minor, minor, toDecimal, zero } from '../../money/money'
import { negate } from '../../money/negate'
import type { Cells } from '../cells'
import type { Chosen } from '../choose-format'
import type { ReadJob } from '../format'
import type { Columns, Header } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { layoutOf } from '../profiles/layout'
import { locateMapping } from '../profiles/locate-mapping'
import { formatOf, type Profile } from '../profiles/profile'
import { type Located, type Readable, readTables } from '../read-tables'
import type { Answers, FormatInfo, Question } from '../reading'
import type { Source } from '../source'
import type { TableReader, TableView } from '../table-format'
import type { Table } from '../tables/table'
import { askCurrency, findCurrency } from './currency'
import { genericKind } from './kinds'
import { findRoles, type Role, sideOf } from './roles'
import { findSign } from './signs'

const info: FormatInfo = {
  id: 'generic',
  label: 'Any table with dates and amounts',
  provider: null,
  accountKind: 'bank',
  accountName: '',
}

const waiting = /pending|vorgemerkt|ausstehend|en attente|in sospeso|대기|예정|処理中|未確定/i
const failed = /cancel|declin|fail|revers|void|reject|거절|취소|실패|取消|失敗|失败|关闭|storniert|annul/i

/**
 * Any separated text, workbook or page whose columns are called date and amount in some language. Everything is decided
 * once for the file from what stands in it; what cannot be decided is asked. Null where there is no such table.
 */
export const readGeneric = (source: Source, job: ReadJob): Promise<Chosen | null> =>
  readColumns(source, findRoles, info, null, job)

/** A file whose columns a person has named. Null where it has no such table. */
export const readByProfile = (source: Source, profile: Profile, job: ReadJob): Promise<Chosen | null> =>
  readColumns(source, (table) => locateMapping(table, profile.mapping), formatOf(profile), profile, {
    ...job,
    answers: { ...profile.answers, ...job.answers },
  })

async function readColumns(
  source: Source,
  locate: (table: Table) => Header<Role> | null,
  format: FormatInfo,
  profile: Profile | null,
  job: ReadJob,
): Promise<Chosen | null> {
  const located = source.tables.flatMap((table): Located<Role>[] => {
    const header = locate(table)
    return header === null ? [] : [{ table, header }]
  })
  const [first] = located
  if (first === undefined) return null
  const readable: Readable<Role> = {
    info: format,
    columns: {} as Columns<Role>,
    date: 'date',
    amounts: ['amount', 'in', 'out', 'fee', 'fee-beside', 'balance'],
    begin: (view) => {
      const { header } = located.find(({ table }) => table === view.table)!
      return begin(view, header, job.answers, format)
    },
  }
  const rows = await readTables(readable, source, located, job)
  return { format, rows, layout: layoutOf(first.table, first.header, profile, rows.findings) }
}

function begin(
  view: TableView<Role>,
  header: Header<Role>,
  answers: Answers,
  { accountKind }: FormatInfo,
): TableReader<Role> {
  const { table, has } = view
  const body = table.rows.slice(header.at + 1)
  const money = findCurrency(table, header, ['amount', 'in', 'out', 'balance'], answers)
  const single = has('amount') && !has('side') && !(has('in') || has('out'))
  const sign = single ? findSign(body, header, answers) : null
  const postedSometimes = view.texts('posted').some((text) => text !== '')
  const questions: Question[] = []

  const currencyOf = (cells: Cells<Role>) => {
    if (cells.text('currency') !== '') return cells.currency('currency')
    const stated = money.of(cells.text('amount'), cells.text('in'), cells.text('out'), cells.text('balance'))
    if (stated === null && questions.length === 0)
      questions.push(askCurrency(cells.first('amount', 'in', 'out'), cells.line))
    return stated ?? noCurrency
  }

  return {
    questions,
    findings: [money.finding, sign?.finding ?? null].filter((finding) => finding !== null),
    row: (cells) => {
      const currency = currencyOf(cells)
      const size = sizeOf(cells, currency)
      const beside = feeIn(cells, 'fee-beside', currency)
      const moved = sign?.sign === 'out-is-positive' ? negate(size) : size
      const amount = minor(moved - beside)
      if (sign?.sign === null) openSign(cells, size, currency)
      const text = cells.first('text', 'counterparty', 'reference')
      return makeDraft({
        line: cells.line,
        day: cells.day('date'),
        time: has('time') ? cells.time('time') : cells.time('date'),
        amount,
        currency,
        fee: minor(beside + feeIn(cells, 'fee', currency)),
        kind: kindOf(text, amount),
        status: statusOf(cells, postedSometimes),
        text,
        counterparty: orNull(cells.text('counterparty')),
        reference: orNull(cells.text('reference')),
        balance: cells.amountIfAny('balance', currency),
      })
    },
  }

  /** What a bill says was bought goes to the carrier, whatever it was. */
  function kindOf(text: string, amount: Minor): TransactionKind {
    const kind = genericKind(text, amount)
    return accountKind === 'carrier' && kind === 'payment' ? 'carrier-charge' : kind
  }

  /** The rows hang on which way money goes; the first of them becomes the question. */
  function openSign(cells: Cells<Role>, size: Minor, currency: Currency): void {
    if (size === 0) return
    const text = cells.text('amount')
    const plain = toDecimal(size, currency)
    const readings = [`+${plain}`, `-${plain}`] as const
    cells.wrong({ code: 'ambiguous-amount', text, readings }, 'amount', zero)
    if (questions.some(({ about }) => about === 'sign')) return
    questions.push({
      about: 'sign',
      line: cells.line,
      text,
      choices: [
        { answer: 'in-is-positive', reading: readings[0] },
        { answer: 'out-is-positive', reading: readings[1] },
      ],
    })
  }
}

/** A fee, printed with a minus or without. */
const feeIn = (cells: Cells<Role>, role: 'fee' | 'fee-beside', currency: Currency): Minor =>
  minor(Math.abs(cells.amountIfAny(role, currency) ?? 0))

/** What a row moved: two columns, one column and a side, or one column with a sign. */
function sizeOf(cells: Cells<Role>, currency: Currency): Minor {
  const paidIn = cells.amountIfAny('in', currency)
  const paidOut = cells.amountIfAny('out', currency)
  // What stands in the column of money out went out, whether it is printed with a minus or not.
  if (paidIn !== null || paidOut !== null) return minor((paidIn ?? 0) - Math.abs(paidOut ?? 0))
  const amount = cells.amount('amount', currency)
  const side = sideOf(cells.text('side'))
  if (side === null) return amount
  return minor(side === 'in' ? Math.abs(amount) : -Math.abs(amount))
}

function statusOf(cells: Cells<Role>, postedSometimes: boolean): TransactionStatus {
  const status = cells.text('status')
  if (status !== '' && waiting.test(status)) return 'pending'
  if (status !== '' && failed.test(status)) return 'cancelled'
  return postedSometimes && cells.has('posted') && cells.text('posted') === '' ? 'pending' : 'posted'
}
