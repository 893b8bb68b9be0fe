import { column, optional } from '../../header'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * Money Lover. Signed amounts, days before months. A transfer stands in both wallets under a category of its own and does
 * not name the other. Rows left out of the program's reports moved money all the same. Sources: importers and exporters of
 * this very head. Seen 2025 to 2026.
 */
export const moneyLover = bookFormat({
  id: 'money-lover',
  label: 'Money Lover (CSV)',
  columns: {
    id: optional('ID'),
    note: column('Note'),
    amount: column('Amount'),
    category: column('Category'),
    account: column('Account'),
    currency: column('Currency'),
    date: column('Date'),
    event: optional('Event'),
    excluded: column('Exclude Report'),
  },
  own: ['excluded'],
  marks: ['category', 'account', 'currency', 'excluded'],
  date: 'date',
  amounts: ['amount'],
  rules: { dateOrder: 'day-first', decimal: 'point' },
  open: (book) => (cells) => {
    const currency = book.currency(cells, 'currency', 'amount')
    const amount = cells.amount('amount', currency)
    const category = cells.text('category')
    const said = {
      account: book.account(cells, 'account'),
      amount,
      currency,
      texts: [cells.text('note'), cells.text('event'), category],
    }
    if (/^initial balance$/i.test(category)) return book.opening(cells, said)
    const own = /^(?:outgoing|incoming) transfer$/i.test(category)
    const adjusted = /^adjust balance$/i.test(category)
    const kind = own ? 'transfer' : adjusted ? 'adjustment' : bookKind(category, amount)
    return book.entry(cells, { ...said, kind })
  },
})
