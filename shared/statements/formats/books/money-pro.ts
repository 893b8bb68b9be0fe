import { zero } from '../../../money/money'
import { negate } from '../../../money/negate'
import { column, optional } from '../../header'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * Money Pro, in English. Unsigned amounts with the mark of their currency, and a type that says the side. A transfer is
 * written once, with what reached the second account. What an account began with stands in its balance, not in the amount.
 * Balances of transfers may be of either account, so they prove nothing. Source: an importer that shows an export.
 * Seen 2025 to 2026.
 */
export const moneyPro = bookFormat({
  id: 'money-pro',
  label: 'Money Pro (CSV)',
  columns: {
    date: column('Date'),
    amount: column('Amount'),
    account: column('Account'),
    reached: column('Amount received'),
    to: column('Account (to)'),
    balance: column('Balance'),
    category: optional('Category'),
    text: optional('Description'),
    type: column('Transaction Type'),
    agent: optional('Agent'),
    check: optional('Check #'),
    class: optional('Class'),
  },
  own: ['reached', 'to'],
  marks: ['account', 'reached', 'to', 'type'],
  date: 'date',
  amounts: ['amount', 'reached', 'balance'],
  open: (book) => (cells) => {
    const type = cells.text('type').toLowerCase()
    const currency = book.currency(cells, null, 'amount', 'balance')
    const size = cells.amount('amount', currency)
    const account = book.account(cells, 'account')
    const [agent, category] = [cells.text('agent'), cells.text('category')]
    const said = {
      texts: [cells.text('text'), agent, cells.text('class'), category],
      counterparty: agent,
      reference: cells.text('check'),
    }
    if (type === 'money transfer') {
      const second = cells.text('reached') === '' ? currency : book.currency(cells, null, 'reached')
      return book.transfer(
        cells,
        said,
        { account, amount: negate(size), currency },
        {
          account: book.account(cells, 'to'),
          amount: cells.amountIfAny('reached', second) ?? size,
          currency: second,
        },
      )
    }
    const balance = cells.amountIfAny('balance', currency)
    if (type === 'opening balance') {
      const amount = size === 0 ? (balance ?? zero) : size
      return book.opening(cells, {
        ...said,
        account,
        amount,
        currency,
        balance,
        texts: [...said.texts, cells.text('type')],
      })
    }
    if (type !== 'expense' && type !== 'income')
      cells.wrong({ code: 'unknown-state', text: cells.text('type') }, 'type', zero)
    const amount = type === 'expense' ? negate(size) : size
    return book.entry(cells, {
      ...said,
      account,
      amount,
      currency,
      balance,
      kind: bookKind(category, amount),
    })
  },
})
