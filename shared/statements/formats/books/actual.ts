import { column, optional } from '../../header'
import { bookKind, isCorrection, isFirstBalance } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * Actual Budget, export of the transactions of one account or of all. Signed amounts without a currency. The parent of a
 * split has its total in a column of its own and moves nothing; a transfer stands in both accounts and names the other as
 * its payee. Seen 2023 to 2026.
 */
export const actual = bookFormat({
  id: 'actual',
  label: 'Actual Budget (CSV)',
  columns: {
    account: column('Account'),
    date: column('Date'),
    payee: column('Payee'),
    notes: column('Notes'),
    category: optional('Category'),
    amount: column('Amount'),
    split: optional('Split_Amount', 'Split Amount'),
    cleared: column('Cleared'),
  },
  own: ['split'],
  marks: ['account', 'payee', 'notes', 'amount', 'cleared'],
  date: 'date',
  amounts: ['amount', 'split'],
  open: (book) => {
    const accounts = new Set(book.dated('account').filter(Boolean))
    return (cells) => {
      const currency = book.currency(cells, null, 'amount')
      const amount = cells.amount('amount', currency)
      const total = cells.amountIfAny('split', currency)
      if (amount === 0) return total !== null && total !== 0 ? 'detail' : 'zero'
      const payee = cells.text('payee')
      const category = cells.text('category')
      const account = cells.text('account')
      const said = {
        account,
        amount,
        currency,
        texts: [payee, cells.text('notes'), category],
        counterparty: payee,
      }
      if (isFirstBalance(payee)) return book.opening(cells, said)
      const own = accounts.has(payee) && payee !== account
      const kind = own ? 'transfer' : isCorrection(payee) ? 'adjustment' : bookKind(category, amount)
      return book.entry(cells, { ...said, kind })
    }
  },
})
