import { minor, zero } from '../../../money/money'
import { column, optional } from '../../header'
import { bookKind, isCorrection, isFirstBalance, isOwnMove } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * Toshl. Two columns of unsigned amounts in the currency of the row, and their worth in the main one. Transfers stand in
 * both accounts under a category of their own. Seen 2014 to 2026.
 */
export const toshl = bookFormat({
  id: 'toshl',
  label: 'Toshl (CSV)',
  columns: {
    date: column('Date'),
    account: column('Account'),
    category: optional('Category'),
    tags: optional('Tags'),
    out: column('Expense amount'),
    in: column('Income amount'),
    currency: column('Currency'),
    text: optional('Description'),
  },
  own: ['out', 'in'],
  marks: ['account', 'out', 'in'],
  date: 'date',
  amounts: ['out', 'in'],
  open: (book) => (cells) => {
    const currency = book.currency(cells, 'currency', 'out', 'in')
    const amount = minor(
      (cells.amountIfAny('in', currency) ?? zero) - (cells.amountIfAny('out', currency) ?? zero),
    )
    const category = cells.text('category')
    const said = {
      account: cells.text('account'),
      amount,
      currency,
      texts: [cells.text('text'), cells.text('tags'), category],
    }
    if (isFirstBalance(category)) return book.opening(cells, said)
    const adjusted = isCorrection(category)
    const kind = isOwnMove(category) ? 'transfer' : adjusted ? 'adjustment' : bookKind(category, amount)
    return book.entry(cells, { ...said, kind })
  },
})
