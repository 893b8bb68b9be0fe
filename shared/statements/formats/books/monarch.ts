import { column, optional } from '../../header'
import { bookKind, isCorrection, isFirstBalance, isOwnMove } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * Monarch Money, transactions. Signed amounts without a currency; a transfer stands in both accounts under a category of
 * its own. Newer files add owner, review and id. Seen 2022 to 2026.
 */
export const monarch = bookFormat({
  id: 'monarch',
  label: 'Monarch Money (CSV)',
  columns: {
    date: column('Date'),
    merchant: column('Merchant'),
    category: optional('Category'),
    account: column('Account'),
    original: column('Original Statement'),
    notes: optional('Notes'),
    amount: column('Amount'),
    id: optional('Id'),
  },
  own: ['original'],
  marks: ['merchant', 'account', 'original', 'amount'],
  date: 'date',
  amounts: ['amount'],
  open: (book) => (cells) => {
    const currency = book.currency(cells, null, 'amount')
    const amount = cells.amount('amount', currency)
    const category = cells.text('category')
    const said = {
      account: cells.text('account'),
      amount,
      currency,
      texts: [cells.text('merchant'), cells.text('original'), cells.text('notes')],
      counterparty: cells.text('merchant'),
      reference: cells.text('id'),
    }
    if (isFirstBalance(category) || isFirstBalance(said.counterparty)) return book.opening(cells, said)
    const adjusted = isCorrection(category)
    const kind = isOwnMove(category) ? 'transfer' : adjusted ? 'adjustment' : bookKind(category, amount)
    return book.entry(cells, { ...said, kind })
  },
})
