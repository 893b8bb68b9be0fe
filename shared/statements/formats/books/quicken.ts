import { column, optional } from '../../header'
import { bookKind, isCorrection, isFirstBalance } from './book-kinds'
import { bookFormat } from './book-format'

/** `Delta Card Report Created: 2026-04-25`: the account of a list that has no column for it. */
const title = /^(.{1,120}?)\s{1,4}Report Created\b/i

/**
 * Quicken, report of one account or of all (CSV). Signed amounts without a currency; the parts of a split are rows, without a
 * total; what is only scheduled has not moved. A category in brackets is another account of the person, whose rows are in
 * its own list. Seen 2018 to 2026.
 */
export const quicken = bookFormat({
  id: 'quicken-report',
  label: 'Quicken report (CSV)',
  columns: {
    scheduled: column('Scheduled'),
    split: column('Split'),
    date: column('Date'),
    payee: column('Payee', 'Payee/Security'),
    category: optional('Category'),
    memo: optional('Memo/Notes', 'Memo', 'Notes'),
    amount: column('Amount'),
    account: optional('Account'),
    balance: optional('Balance'),
    check: optional('Check #', 'Chk #', 'Num'),
  },
  own: ['scheduled', 'split'],
  marks: ['scheduled', 'split', 'amount'],
  date: 'date',
  amounts: ['amount', 'balance'],
  ends: ['balance'],
  open: (book) => {
    const named = book.above.map((line) => title.exec(line)?.[1]?.trim()).find(Boolean) ?? ''
    const account = /^all (?:transactions|accounts)/i.test(named) ? '' : named
    return (cells) => {
      const currency = book.currency(cells, null, 'amount')
      const amount = cells.amount('amount', currency)
      const [payee, category, memo] = [cells.text('payee'), cells.text('category'), cells.text('memo')]
      const part = cells.text('split') !== ''
      const said = {
        account: cells.text('account') || account,
        amount,
        currency,
        texts: [payee, memo, category],
        counterparty: payee,
        reference: cells.text('check'),
        status: cells.text('scheduled') === '' ? 'posted' : 'pending',
        balance: part ? null : cells.amountIfAny('balance', currency),
      } as const
      if (isFirstBalance(payee)) return book.opening(cells, said)
      const own = /\[.+\]$/.test(category)
      const adjusted = isCorrection(payee) || isCorrection(category)
      const kind = own ? 'transfer' : adjusted ? 'adjustment' : bookKind(category, amount)
      return book.entry(cells, { ...said, kind })
    }
  },
})
