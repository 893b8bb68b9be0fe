import { minor, zero } from '../../../money/money'
import { column, optional } from '../../header'
import { bookKind, isCorrection, isFirstBalance } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * YNAB, register of all accounts or of one (`Register.csv`), with the heads of the web app and of YNAB 4. Two columns of
 * unsigned amounts, with the mark of the budget's currency. A transfer stands in both accounts; the parts of a split are
 * rows of their own, without a total. Seen 2014 to 2026.
 */
export const ynab = bookFormat({
  id: 'ynab',
  label: 'YNAB register (CSV)',
  columns: {
    account: column('Account'),
    date: column('Date'),
    payee: optional('Payee'),
    category: optional('Category', 'Sub Category'),
    group: optional('Category Group/Category', 'Category Group', 'Master Category'),
    memo: optional('Memo'),
    out: column('Outflow'),
    in: column('Inflow'),
    check: optional('Check Number'),
    balance: optional('Running Balance'),
  },
  own: ['out', 'in'],
  marks: ['account', 'out', 'in'],
  date: 'date',
  amounts: ['out', 'in', 'balance'],
  open: (book) => {
    // The running balance of several accounts together is that of none.
    const alone = new Set(book.dated('account').filter(Boolean)).size === 1
    return (cells) => {
      const currency = book.currency(cells, null, 'out', 'in')
      const amount = minor(
        (cells.amountIfAny('in', currency) ?? zero) - (cells.amountIfAny('out', currency) ?? zero),
      )
      const payee = cells.text('payee')
      const memo = cells.text('memo')
      const said = {
        account: cells.text('account'),
        amount,
        currency,
        texts: [payee, memo, cells.text('category')],
        counterparty: payee,
        reference: cells.text('check'),
        balance: alone ? cells.amountIfAny('balance', currency) : null,
      }
      if (isFirstBalance(payee)) return book.opening(cells, said)
      const own = /^transfer\s*:/i.test(payee)
      const adjusted = isCorrection(payee) || (payee === '' && isCorrection(memo))
      const kind = own ? 'transfer' : adjusted ? 'adjustment' : bookKind(cells.text('category'), amount)
      return book.entry(cells, { ...said, kind })
    }
  },
})
