import { zero } from '../../../money/money'
import { negate } from '../../../money/negate'
import { column, optional } from '../../header'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * EveryDollar. Income is positive and what was spent negative; where no expense of the file has a sign, the type says the
 * side. Older files name no account, and none names a currency. Sources: importers of both heads. Seen 2026.
 */
export const everyDollar = bookFormat({
  id: 'every-dollar',
  label: 'EveryDollar (CSV)',
  columns: {
    group: column('Group'),
    item: column('Item'),
    type: column('Type'),
    date: column('Date'),
    merchant: column('Merchant'),
    account: optional('Account'),
    amount: column('Amount'),
    note: optional('Note'),
  },
  own: [],
  marks: ['group', 'item', 'type', 'merchant', 'amount'],
  date: 'date',
  amounts: ['amount'],
  rules: { dateOrder: 'month-first', decimal: 'point' },
  open: (book) => {
    const types = book.texts('type')
    const signed = book
      .texts('amount')
      .some((text, row) => /^expense$/i.test(types[row] ?? '') && /^\W*[-−(]/u.test(text))
    return (cells) => {
      const currency = book.currency(cells, null, 'amount')
      const printed = cells.amount('amount', currency)
      const type = cells.text('type').toLowerCase()
      if (type !== 'income' && type !== 'expense')
        cells.wrong({ code: 'unknown-state', text: cells.text('type') }, 'type', zero)
      const amount = !signed && type === 'expense' ? negate(printed) : printed
      const [merchant, item] = [cells.text('merchant'), cells.text('item')]
      const kind =
        type === 'expense' && amount > 0 ? 'refund' : bookKind(`${cells.text('group')} ${item}`, amount)
      return book.entry(cells, {
        account: cells.text('account'),
        amount,
        currency,
        kind,
        texts: [merchant, cells.text('note'), item],
        counterparty: merchant,
      })
    }
  },
})
