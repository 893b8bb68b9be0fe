import { minor } from '../../../money/money'
import { column, optional } from '../../header'
import { bookKind, isCorrection } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * Cashew. A column says which rows are income; amounts are signed to match. A transfer is two corrections of a balance
 * whose note or title says so, one in each account. Source: Cashew, `exportCSV.dart`. Seen 2023 to 2026.
 */
export const cashew = bookFormat({
  id: 'cashew',
  label: 'Cashew (CSV)',
  columns: {
    account: column('account', 'wallet name', 'wallet'),
    amount: column('amount'),
    currency: column('currency'),
    title: column('title', 'name'),
    note: optional('note'),
    date: column('date'),
    income: column('income'),
    category: column('category name'),
    sub: optional('subcategory name'),
  },
  own: ['sub'],
  marks: ['account', 'title', 'income', 'category'],
  date: 'date',
  amounts: ['amount'],
  rules: { decimal: 'point' },
  open: (book) => (cells) => {
    const currency = book.currency(cells, 'currency', 'amount')
    const printed = cells.amount('amount', currency)
    const flag = cells.text('income').toLowerCase()
    const size = Math.abs(printed)
    const amount = minor(flag === 'true' ? size : flag === 'false' ? -size : printed)
    const [title, note, category] = [cells.text('title'), cells.text('note'), cells.text('category')]
    const words = `${title} ${note}`
    const own = /transfer|→|->|umbuchung|virement|transferencia|перевод|이체|振替|转账/iu.test(words)
    const corrected = isCorrection(category)
    return book.entry(cells, {
      account: cells.text('account'),
      amount,
      currency,
      kind: corrected ? (own ? 'transfer' : 'adjustment') : bookKind(category, amount),
      texts: [title, note, cells.text('sub'), category],
    })
  },
})
