import { zero } from '../../../money/money'
import { negate } from '../../../money/negate'
import { column, optional } from '../../header'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * ezBookkeeping, CSV and TSV. Unsigned amounts with a type; a transfer is written once, with what reached the second
 * account. Balance Modification is what an account began with: the program allows it only before everything else.
 * Source: ezbookkeeping, its exporter of plain files. Seen 2021 to 2026.
 */
export const ezBookkeeping = bookFormat({
  id: 'ez-bookkeeping',
  label: 'ezBookkeeping (CSV, TSV)',
  columns: {
    time: column('Time'),
    type: column('Type'),
    category: optional('Category'),
    sub: optional('Sub Category'),
    account: column('Account'),
    currency: column('Account Currency'),
    amount: column('Amount'),
    account2: column('Account2'),
    currency2: column('Account2 Currency'),
    amount2: column('Account2 Amount'),
    text: optional('Description', 'Comment'),
    id: optional('Transaction Id'),
  },
  own: ['account2', 'amount2'],
  marks: ['account', 'account2', 'amount2'],
  date: 'time',
  amounts: ['amount', 'amount2'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  open: (book) => (cells) => {
    const currency = book.currency(cells, 'currency', 'amount')
    const size = cells.amount('amount', currency)
    const account = cells.text('account')
    const said = {
      texts: [cells.text('text'), cells.text('sub'), cells.text('category')],
      reference: cells.text('id'),
    }
    const type = cells.text('type').toLowerCase()
    if (type === 'transfer') {
      const other = cells.text('currency2') === '' ? currency : cells.currency('currency2')
      return book.transfer(
        cells,
        said,
        { account, amount: negate(size), currency },
        {
          account: cells.text('account2'),
          amount: cells.amountIfAny('amount2', other) ?? size,
          currency: other,
        },
      )
    }
    if (type === 'balance modification')
      return book.opening(cells, { ...said, account, amount: size, currency })
    if (!/^(?:expense|income|refund)$/.test(type))
      cells.wrong({ code: 'unknown-state', text: type }, 'type', zero)
    const amount = type === 'expense' ? negate(size) : size
    const back = type === 'refund' || (type === 'expense' && amount > 0)
    const kind = back ? 'refund' : bookKind(`${cells.text('category')} ${cells.text('sub')}`, amount)
    return book.entry(cells, { ...said, account, amount, currency, kind })
  },
})
