import { minor } from '../../../money/money'
import { column, optional } from '../../header'
import { bookKind, isCorrection, isFirstBalance } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * Wallet by BudgetBakers, CSV and XLSX. Signed amounts in the account's currency and their worth in the main one; a column
 * marks transfers, which stand in both accounts. Seen 2016 to 2026.
 */
export const wallet = bookFormat({
  id: 'wallet-budgetbakers',
  label: 'Wallet by BudgetBakers (CSV, XLSX)',
  columns: {
    account: column('account'),
    category: optional('category'),
    currency: column('currency'),
    amount: column('amount'),
    worth: optional('ref_currency_amount'),
    type: optional('type'),
    payment: optional('payment_type', 'payment_type_local'),
    note: optional('note'),
    date: column('date'),
    own: column('transfer'),
    payee: optional('payee'),
  },
  own: ['worth', 'payment'],
  marks: ['account', 'worth', 'own'],
  date: 'date',
  amounts: ['amount', 'worth'],
  open: (book) => (cells) => {
    const currency = book.currency(cells, 'currency', 'amount')
    const printed = cells.amount('amount', currency)
    const spent = /^expense/i.test(cells.text('type'))
    const amount = spent ? minor(-Math.abs(printed)) : printed
    const [category, payee, note] = [cells.text('category'), cells.text('payee'), cells.text('note')]
    const said = {
      account: cells.text('account'),
      amount,
      currency,
      texts: [payee, note, category],
      counterparty: payee,
    }
    if (isFirstBalance(category) || isFirstBalance(note)) return book.opening(cells, said)
    const own = /^(?:true|1|yes)$/i.test(cells.text('own'))
    const kind = own ? 'transfer' : isCorrection(category) ? 'adjustment' : bookKind(category, amount)
    return book.entry(cells, { ...said, kind })
  },
})
