import { zero } from '../../../money/money'
import { negate } from '../../../money/negate'
import { column, optional } from '../../header'
import { bookKind, isOwnMove } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * Mint, all transactions of all accounts; Credit Karma and others keep its heads. Unsigned amounts, a column says debit or
 * credit, and no currency. A transfer stands in both accounts. Seen 2012 to 2026.
 */
export const mint = bookFormat({
  id: 'mint',
  label: 'Mint transactions (CSV)',
  columns: {
    date: column('Date'),
    text: column('Description'),
    original: column('Original Description'),
    amount: column('Amount'),
    side: column('Transaction Type'),
    category: optional('Category'),
    account: column('Account Name'),
    notes: optional('Notes'),
  },
  own: ['original'],
  marks: ['original', 'side', 'account'],
  date: 'date',
  amounts: ['amount'],
  rules: { dateOrder: 'month-first', decimal: 'point' },
  open: (book) => (cells) => {
    const currency = book.currency(cells, null, 'amount')
    const size = cells.amount('amount', currency)
    const side = cells.text('side').toLowerCase()
    if (side !== 'debit' && side !== 'credit')
      cells.wrong({ code: 'unknown-state', text: side }, 'side', zero)
    const amount = side === 'debit' ? negate(size) : size
    const category = cells.text('category')
    return book.entry(cells, {
      account: cells.text('account'),
      amount,
      currency,
      kind: isOwnMove(category) ? 'transfer' : bookKind(category, amount),
      texts: [cells.text('text'), cells.text('original')],
      counterparty: cells.text('text'),
    })
  },
})
