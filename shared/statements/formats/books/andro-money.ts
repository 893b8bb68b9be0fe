import type { Day } from '../../../day'
import type { Currency } from '../../../money/currency'
import { negate } from '../../../money/negate'
import { column, optional } from '../../header'
import { printedDate } from '../../parse-date'
import type { Book } from './book'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'
import { keptCurrencies, oneAmountTransfer } from './one-amount'

type Key = 'date' | 'currency' | 'amount' | 'category' | 'sub' | 'from' | 'to' | 'note' | 'project' | 'payee' | 'uid' | 'time' // prettier-ignore

/** What the file shows of each account beside its transfers: the currency it is kept in, and its first day. */
function accountsIn(book: Book<Key>): {
  readonly currencies: ReadonlyMap<string, Currency>
  readonly since: ReadonlyMap<string, Day>
} {
  const [from, to, codes, dates] = [
    book.texts('from'),
    book.texts('to'),
    book.texts('currency'),
    book.texts('date'),
  ]
  const since = new Map<string, Day>()
  const namesIn = (row: number): readonly string[] =>
    [from[row] ?? '', to[row] ?? ''].filter((name) => name !== '')
  for (const [row, date] of dates.entries()) {
    const names = namesIn(row)
    const printed = printedDate(date)
    if (printed?.kind === 'day')
      for (const name of names) if (printed.day < (since.get(name) ?? '9999')) since.set(name, printed.day)
  }
  const currencies = keptCurrencies(
    codes.map((code, row) => ({ accounts: namesIn(row), currency: book.named(code) })),
  )
  return { currencies, since }
}

/** `930` is half past nine. */
function timeOf(text: string): string | null {
  const found = /^(\d{0,2}?)(\d{2}|\d)$/.exec(text)
  if (found === null) return null
  const [hour, minute] = [Number(found[1] || 0), Number(found[2])]
  return hour < 24 && minute < 60
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : null
}

/**
 * AndroMoney, its export for spreadsheets, in English and Traditional Chinese. Unsigned amounts; which of two columns names
 * an account tells an expense, an income, and with both a transfer, written once and in one of two currencies: what the
 * account of the other one lost or got is not in the file. What an account began with is a row of the program's own, dated
 * a thousand years ago. A line of the program's name stands above the head. Sources: importers of AndroMoney files, one of
 * which counts the rows of a real one. Seen 2022 to 2026.
 */
export const androMoney = bookFormat<Key>({
  id: 'andro-money',
  label: 'AndroMoney (CSV)',
  columns: {
    currency: column('Currency', '幣別'),
    amount: column('Amount', '金額'),
    category: column('Category', '分類'),
    sub: optional('Sub-Category', '子分類'),
    date: column('Date', '日期'),
    from: column('Expense(Transfer Out)', '付款(轉出)'),
    to: column('Income(Transfer In)', '收款(轉入)'),
    note: optional('Note', 'Remark', '備註'),
    project: optional('Project', '專案'),
    payee: optional('Payee/Payer', '商家(公司)'),
    uid: optional('uid'),
    time: optional('Time', '時間'),
  },
  own: ['from', 'to'],
  marks: ['amount', 'from', 'to'],
  date: 'date',
  amounts: ['amount'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  open: (book) => {
    const { currencies, since } = accountsIn(book)
    const first = [...since.values()].toSorted()[0]
    return (cells) => {
      const currency = book.currency(cells, 'currency', 'amount')
      const size = cells.amount('amount', currency)
      if (size === 0 && cells.problem('') === null) return 'zero'
      const [from, to, category, sub] = [
        cells.text('from'),
        cells.text('to'),
        cells.text('category'),
        cells.text('sub'),
      ]
      const payee = cells.text('payee')
      const said = {
        texts: [payee, cells.text('note'), cells.text('project'), sub, category],
        counterparty: payee,
        reference: cells.text('uid'),
        time: timeOf(cells.text('time')),
      }
      const lost = { account: from, amount: negate(size), currency }
      const got = { account: to, amount: size, currency }
      if (category === 'SYSTEM') {
        const day = since.get(to || from) ?? first
        return book.opening(cells, {
          ...said,
          ...(to === '' ? lost : got),
          texts: [sub],
          ...(day && { day }),
          time: null,
        })
      }
      if (from !== '' && to !== '')
        return oneAmountTransfer(book, cells, said, [lost, got], currencies, 'amount')
      const leg = from === '' ? { ...got, account: book.account(cells, 'to') } : lost
      return book.entry(cells, { ...said, ...leg, kind: bookKind(`${category} ${sub}`, leg.amount) })
    }
  },
})
