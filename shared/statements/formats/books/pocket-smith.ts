import { column, optional } from '../../header'
import { bookKind, isOwnMove } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * PocketSmith, transactions of all accounts. Signed amounts with currency and the account's balance after each; transfers
 * stand in both accounts. Seen 2019 to 2026.
 */
export const pocketSmith = bookFormat({
  id: 'pocket-smith',
  label: 'PocketSmith (CSV)',
  columns: {
    date: column('Date'),
    merchant: column('Merchant'),
    amount: column('Amount'),
    currency: column('Currency'),
    type: optional('Transaction Type'),
    account: column('Account'),
    balance: optional('Closing Balance'),
    parent: column('Parent Categories', 'Parent Category'),
    category: optional('Category'),
    memo: optional('Memo'),
    note: optional('Note'),
    id: optional('ID'),
  },
  own: ['parent'],
  marks: ['merchant', 'account', 'parent'],
  date: 'date',
  amounts: ['amount', 'balance'],
  open: (book) => (cells) => {
    const currency = book.currency(cells, 'currency', 'amount')
    const amount = cells.amount('amount', currency)
    const category = cells.text('category')
    return book.entry(cells, {
      account: cells.text('account'),
      amount,
      currency,
      kind: isOwnMove(category) || isOwnMove(cells.text('parent')) ? 'transfer' : bookKind(category, amount),
      texts: [cells.text('merchant'), cells.text('memo'), cells.text('note')],
      counterparty: cells.text('merchant'),
      reference: cells.text('id'),
      balance: cells.amountIfAny('balance', currency),
    })
  },
})
