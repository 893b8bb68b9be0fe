import { column, optional } from '../../header'
import { bookKind, isOwnMove } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * Quicken Simplifi, all transactions. Signed amounts, with a `$` or none. A transfer stands in both accounts under a
 * category of its own. Source: a converter of these files to those that the program reads. Seen 2026.
 */
export const simplifi = bookFormat({
  id: 'simplifi',
  label: 'Quicken Simplifi (CSV)',
  columns: {
    account: column('account'),
    state: column('state'),
    date: column('postedOn'),
    payee: column('payee'),
    usage: column('usage'),
    category: optional('category'),
    tags: optional('tags'),
    notes: optional('notes'),
    amount: column('amount'),
  },
  own: ['date', 'usage'],
  marks: ['account', 'date', 'payee', 'usage', 'amount'],
  date: 'date',
  amounts: ['amount'],
  rules: { decimal: 'point' },
  open: (book) => (cells) => {
    const currency = book.currency(cells, null, 'amount')
    const amount = cells.amount('amount', currency)
    const [payee, category] = [cells.text('payee'), cells.text('category')]
    return book.entry(cells, {
      account: book.account(cells, 'account'),
      amount,
      currency,
      kind: isOwnMove(category) ? 'transfer' : bookKind(category, amount),
      texts: [payee, cells.text('notes'), cells.text('tags'), category],
      counterparty: payee,
      status: /^pending$/i.test(cells.text('state')) ? 'pending' : 'posted',
    })
  },
})
