import { column, optional } from '../../header'
import { bookKind, isCorrection, isFirstBalance } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * MoneyWiz. Signed amounts; each account begins with a row of its name and what lies in it now, and a transfer stands in
 * both accounts with the name of the other. Balances follow each row in newer files. The first line tells the separator.
 * Sources: importers of MoneyWiz files and a weblog that shows one. Seen 2017 to 2026.
 */
export const moneyWiz = bookFormat({
  id: 'money-wiz',
  label: 'MoneyWiz (CSV)',
  columns: {
    name: column('Name'),
    now: column('Current balance'),
    account: column('Account'),
    other: column('Transfers'),
    text: optional('Description'),
    payee: optional('Payee'),
    category: optional('Category'),
    date: column('Date'),
    time: optional('Time'),
    memo: optional('Memo'),
    amount: column('Amount'),
    currency: column('Currency'),
    check: optional('Check #', 'Cheque N°'),
    tags: optional('Tags'),
    balance: optional('Balance'),
  },
  own: ['now', 'other'],
  marks: ['now', 'account', 'other', 'amount'],
  date: 'date',
  amounts: ['amount', 'balance'],
  ends: ['now'],
  open: (book) => {
    const now = book.texts('now')
    for (const [row, name] of book.texts('name').entries())
      if (name !== '' && now[row]) book.holds(name, now[row])
    return (cells) => {
      const currency = book.currency(cells, 'currency', 'amount')
      const amount = cells.amount('amount', currency)
      const [text, payee, other, category] = [
        cells.text('text'),
        cells.text('payee'),
        cells.text('other'),
        cells.text('category'),
      ]
      const said = {
        account: book.account(cells, 'account'),
        amount,
        currency,
        texts: [payee, text, cells.text('memo'), cells.text('tags'), other, category],
        counterparty: other || payee,
        reference: cells.text('check'),
        balance: cells.amountIfAny('balance', currency),
        time: cells.time('time'),
      }
      if (isFirstBalance(text)) return book.opening(cells, said)
      const adjusted = isCorrection(text) || isCorrection(category)
      const kind = other !== '' ? 'transfer' : adjusted ? 'adjustment' : bookKind(category, amount)
      return book.entry(cells, { ...said, kind })
    }
  },
})
