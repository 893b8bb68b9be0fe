import type { Cells } from '../../cells'
import { negate } from '../../../money/negate'
import { column, optional } from '../../header'
import type { Book, Leg } from './book'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'

type Key =
  'date' | 'category' | 'payee' | 'comment' | 'from' | 'out' | 'outCurrency' | 'to' | 'in' | 'inCurrency'

/** What others owe and are owed is kept in an account of its own, in which no money lies. */
const promises = /^(?:долги|debts)$/iu

/** One side of a row; null where nothing moved there, whatever account it names. */
function legOf(book: Book<Key>, cells: Cells<Key>, side: 'out' | 'in'): Leg | null {
  if (cells.text(side) === '') return null
  const currency = book.currency(cells, side === 'out' ? 'outCurrency' : 'inCurrency', side)
  const size = cells.amount(side, currency)
  if (size === 0) return null
  const account = book.account(cells, side === 'out' ? 'from' : 'to')
  return { account, amount: side === 'out' ? negate(size) : size, currency }
}

/**
 * ZenMoney (Дзен-мани). Each row has an account, an amount and a currency of money out and of money in. Files of all rows
 * name both accounts always, with 0 on the side that did not move, and files of one month leave that side empty: amounts
 * tell what a row is, names do not. A transfer is written once. Semicolons and commas, decimal commas and points; lines
 * without columns may stand above the head. Sources: importers of zenmoney files for beancount and others, which name both
 * kinds of file. Seen 2020 to 2026.
 */
export const zenMoney = bookFormat<Key>({
  id: 'zen-money',
  label: 'ZenMoney (CSV)',
  columns: {
    date: column('date'),
    category: optional('categoryName'),
    payee: optional('payee'),
    comment: optional('comment'),
    from: column('outcomeAccountName'),
    out: column('outcome'),
    outCurrency: column('outcomeCurrencyShortTitle'),
    to: column('incomeAccountName'),
    in: column('income'),
    inCurrency: column('incomeCurrencyShortTitle'),
  },
  own: ['from', 'outCurrency', 'to', 'inCurrency'],
  marks: ['from', 'out', 'to', 'in'],
  date: 'date',
  amounts: ['out', 'in'],
  open: (book) => (cells) => {
    const [lost, got] = [legOf(book, cells, 'out'), legOf(book, cells, 'in')]
    const [payee, category] = [cells.text('payee'), cells.text('category')]
    const said = { texts: [payee, cells.text('comment'), category], counterparty: payee }
    const moved = [lost, got].filter((leg) => leg !== null)
    const [leg, other] = moved.filter(({ account }) => !promises.test(account))
    if (leg === undefined && cells.problem('') !== null) return []
    if (leg === undefined) return moved.length === 0 ? 'zero' : 'not-this-account'
    if (other !== undefined) return book.transfer(cells, said, leg, other)
    return book.entry(cells, { ...said, ...leg, kind: bookKind(category, leg.amount) })
  },
})
