import { column, optional } from '../../header'
import { bookKind, isFirstBalance } from './book-kinds'
import { bookFormat } from './book-format'

/** `To 'Savings'`, `From 'Cash'`: a word or two, and an account in quotes. */
const quoted = /^[^'"‘“«]{1,20}['"‘“«](.+)['"’”»]$/u

/**
 * Monefy. Signed amounts, each with its currency and with what it is in the main one. A transfer is two rows whose
 * category names the other account in quotes; so does the initial balance its own. Delimiter, decimal mark and the order
 * of dates are as the person chose. Seen 2015 to 2026.
 */
export const monefy = bookFormat({
  id: 'monefy',
  label: 'Monefy (CSV)',
  columns: {
    date: column('date'),
    account: column('account'),
    category: column('category'),
    amount: column('amount'),
    currency: column('currency'),
    converted: optional('converted amount'),
    text: optional('description'),
  },
  own: ['converted'],
  ownCells: /^(?:To|From|Initial balance) '.+'$/,
  marks: ['account', 'category', 'converted'],
  date: 'date',
  amounts: ['amount', 'converted'],
  open: (book) => {
    const accounts = new Set(book.dated('account'))
    return (cells) => {
      const currency = book.currency(cells, 'currency', 'amount')
      const amount = cells.amount('amount', currency)
      const category = cells.text('category')
      const other = quoted.exec(category)?.[1] ?? ''
      const account = cells.text('account')
      const said = { account, amount, currency, texts: [cells.text('text'), category] }
      if (isFirstBalance(category)) return book.opening(cells, said)
      const own = (accounts.has(other) && other !== account) || /^(?:to|from) '/i.test(category)
      const kind = own ? 'transfer' : bookKind(category, amount)
      return book.entry(cells, { ...said, kind, counterparty: own ? other : '' })
    }
  },
})
