import type { Currency } from '../../../money/currency'
import { bareAmount } from '../../../money/bare-amount'
import { knownCurrency } from '../../../money/currency-codes'
import { zero } from '../../../money/money'
import type { StatementFormat } from '../../format'
import { column, findHeader, optional } from '../../header'
import { printedDate } from '../../parse-date'
import type { Source } from '../../source'
import type { Table } from '../../tables/table'
import { isOpeningAccount, isPromise, sideOf } from './account-side'
import type { Cells } from '../../cells'
import { currencyOfMark } from '../../generic/marks'
import type { Book } from './book'
import { bookFormat } from './book-format'
import { bookedKind, isOpening, type Side } from './booked'

/** The currency of `CURRENCY::USD`; null for shares. */
const entryCurrency = (commodity: string): Currency | null =>
  knownCurrency(/^CURRENCY::([A-Z]{3})$/.exec(commodity)?.[1] ?? '')

const sizeOf = (text: string): number => {
  const bare = bareAmount(text)
  return bare === null
    ? 0
    : Number(bare.digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.')) * (bare.negative ? -1 : 1)
}

const columns = {
  date: column('Date', 'Datum', 'Fecha', 'Data', 'Дата', '日付'),
  entry: column(
    'Transaction ID',
    'Buchungs-ID',
    'Buchungskennung',
    'Identifiant de transaction',
    'ID de transacción',
    '取引ID',
  ),
  number: optional('Number', 'Nummer', 'Numéro', 'Número', '番号'),
  text: optional('Description', 'Beschreibung', 'Descripción', 'Descrizione', '説明'),
  notes: optional('Notes', 'Bemerkung', 'Notas', '注記'),
  commodity: optional(
    'Commodity/Currency',
    'Devise/Währung',
    'Ware/Währung',
    'Commodité/Devise',
    '商品/通貨',
  ),
  void: optional('Void Reason', 'Stornogrund'),
  memo: optional('Memo', 'Buchungstext', 'Mémo', 'メモ'),
  full: column(
    'Full Account Name',
    'Volle Kontobezeichnung',
    'Voller Kontoname',
    'Nom de compte complet',
    'Nombre completo de la cuenta',
    '勘定科目の完全な名称',
  ),
  withMark: column('Amount With Sym', 'Amount With Sym.'),
  amount: column('Amount Num.', 'Amount Num', 'Betrag Num.', 'Wert numerisch'),
  value: optional('Value Num.', 'Value Num'),
}

type Key = keyof typeof columns

/** What stands beside the number of `€5.00`, `JP¥-5` or `20 AAPL`. */
const symbolOf = (text: string): string =>
  text.replace(/[-−(]?\d[\d.,'\u00a0\u202f]*\)?/u, '').replace(/[-−()\s]/gu, '')

/**
 * What a split's number counts: the entry's currency where its worth there is the same number, else what its symbol says.
 * Null for shares.
 */
function currencyOf(book: Book<Key>, cells: Cells<Key>): Currency | null {
  const whole = entryCurrency(cells.text('commodity'))
  const value = cells.text('value')
  const symbol = symbolOf(cells.text('withMark'))
  const same = value === '' ? symbol === '' || /\p{Sc}/u.test(symbol) : value === cells.text('amount')
  if (same && value !== '' && whole !== null) return whole
  const shown = knownCurrency(symbol) ?? (symbol === 'JP¥' ? knownCurrency('JPY') : currencyOfMark(symbol))
  // `$` is many currencies, of which the entry's is one.
  if (same && whole !== null && (shown === null || (symbol === '$' && whole.endsWith('D')))) return whole
  if (symbol === '') return book.currency(cells, null, 'amount')
  return shown
}

const inner = bookFormat({
  id: 'gnucash-csv',
  label: 'GnuCash transactions (CSV)',
  columns,
  own: ['full', 'withMark'],
  marks: ['entry', 'full', 'amount'],
  date: 'date',
  amounts: ['amount'],
  open: (book) => {
    const sizes = book.has('value') ? book.texts('value') : book.texts('amount')
    const [entries, accounts] = [book.texts('entry'), book.texts('full')]
    const postings = entries.map((_, row): Side => {
      const account = accounts[row] ?? ''
      return { account, side: sideOf(account), amount: sizeOf(sizes[row] ?? ''), currency: '' }
    })
    const byEntry = new Map<string, Side[]>()
    for (const [row, entry] of entries.entries()) {
      const group = byEntry.get(entry)
      if (group) group.push(postings[row]!)
      else byEntry.set(entry, [postings[row]!])
    }
    return (cells) => {
      const posting = postings[book.rowOf(cells)]!
      const account = cells.text('full')
      if (cells.text('void') !== '') return 'never-moved'
      if (posting.side === null) {
        // An account without a side has none of its money in another account of the book.
        if (isOpeningAccount(account) || /^(?:imbalance|orphan|ausgleichskonto)/i.test(account))
          return 'not-this-account'
        cells.wrong({ code: 'unknown-account', account }, 'full', zero)
      } else if (posting.side !== 'own' || isPromise(account)) return 'not-this-account'
      const currency = currencyOf(book, cells)
      if (currency === null) return 'not-this-account'
      const amount = cells.amount('amount', currency)
      if (amount === 0) return 'zero'
      const others = (byEntry.get(cells.text('entry')) ?? []).filter((one) => one !== posting)
      const said = {
        account,
        amount,
        currency,
        texts: [cells.text('text'), cells.text('memo'), cells.text('notes')],
        counterparty: cells.text('text'),
        reference: cells.text('entry'),
      }
      if (isOpening(others)) return book.opening(cells, said)
      return book.entry(cells, { ...said, kind: bookedKind(posting, others) })
    }
  },
})

/** What the first row of an entry says for all of its rows. */
const shared = ['date', 'entry', 'number', 'text', 'notes', 'commodity', 'void'] as const

/** Fills in what a row of an entry leaves to the first one. */
function filled(table: Table): Table {
  const header = findHeader<Key>(table, columns, ['entry', 'full', 'amount'])
  if (header === null) return table
  const cell = (key: Key): number => header.cellOf.get(key) ?? -1
  let first: readonly string[] = []
  const rows = table.rows.map((row, index) => {
    if (index <= header.at) return row
    const text = (key: Key): string => row.cells[cell(key)] ?? ''
    if (printedDate(text('date')) !== null) first = row.cells
    if (text('date') !== '' || text('full') === '') return row
    const cells = [...row.cells]
    for (const key of shared)
      if (cell(key) >= 0 && (cells[cell(key)] ?? '') === '') cells[cell(key)] = first[cell(key)] ?? ''
    return { ...row, cells }
  })
  return { ...table, rows }
}

/**
 * GnuCash, export of transactions (CSV): every split of a transaction is a row; what holds for all of them stands on each,
 * or on the first alone. Splits of assets and debts are movements, with the sign of the number; the others tell the kind.
 * Source: gnucash, `csv-transactions-export`. Seen 2.6 to 5.
 */
export const gnucashCsv: StatementFormat = {
  ...inner,
  read: (source, job) => inner.read(withFilled(source), job),
}

const withFilled = (source: Source): Source => ({ ...source, tables: source.tables.map(filled) })
