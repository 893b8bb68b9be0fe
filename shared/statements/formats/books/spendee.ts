import { minor } from '../../../money/money'
import { column, optional } from '../../header'
import { bookKind, isCorrection, isFirstBalance } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * Spendee, one wallet or several. Amounts are signed in newer files and unsigned in older ones; the type says the side of
 * either. A transfer stands in both wallets. Seen 2017 to 2026.
 */
export const spendee = bookFormat({
  id: 'spendee',
  label: 'Spendee (CSV, XLSX)',
  columns: {
    date: column('Date'),
    wallet: column('Wallet'),
    type: column('Type'),
    category: column('Category name', 'Category'),
    amount: column('Amount'),
    currency: column('Currency'),
    note: optional('Note'),
    labels: optional('Labels'),
    author: optional('Author'),
  },
  own: ['wallet', 'author'],
  marks: ['wallet', 'type', 'category', 'amount'],
  date: 'date',
  amounts: ['amount'],
  open: (book) => (cells) => {
    const currency = book.currency(cells, 'currency', 'amount')
    const printed = cells.amount('amount', currency)
    const type = cells.text('type')
    const out = /^(?:expense|outgoing)/i.test(type)
    const incoming = /^inco/i.test(type)
    const size = Math.abs(printed)
    const amount = minor(out ? -size : incoming ? size : printed)
    const category = cells.text('category')
    const said = {
      account: cells.text('wallet'),
      amount,
      currency,
      texts: [cells.text('note'), cells.text('labels'), category],
    }
    if (isFirstBalance(category)) return book.opening(cells, said)
    const adjusted = isCorrection(category)
    const own = /transfer/i.test(type)
    const kind = own ? 'transfer' : adjusted ? 'adjustment' : bookKind(category, amount)
    return book.entry(cells, { ...said, kind })
  },
})
