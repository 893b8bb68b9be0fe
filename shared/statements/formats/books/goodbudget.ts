import { column, optional } from '../../header'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'

/**
 * Goodbudget. Signed amounts without a currency. What is moved between envelopes has no account, or `[none]`, and moves no
 * money. A transfer between accounts is a row in each, with neither an envelope nor details, or a note that says so.
 * Sources: importers of Goodbudget files. Seen 2017 to 2026.
 */
export const goodbudget = bookFormat({
  id: 'goodbudget',
  label: 'Goodbudget (CSV)',
  columns: {
    date: column('Date'),
    envelope: column('Envelope'),
    account: column('Account'),
    name: column('Name'),
    notes: optional('Notes'),
    amount: column('Amount'),
    status: optional('Status'),
    details: optional('Details'),
  },
  own: ['envelope'],
  marks: ['envelope', 'account', 'name', 'amount'],
  date: 'date',
  amounts: ['amount'],
  open: (book) => (cells) => {
    const [account, envelope, notes] = [cells.text('account'), cells.text('envelope'), cells.text('notes')]
    if (account === '' || account === '[none]' || notes === 'Envelope Transfer') return 'not-this-account'
    const currency = book.currency(cells, null, 'amount')
    const amount = cells.amount('amount', currency)
    const name = cells.text('name')
    const own =
      notes === 'Account Transfer' ||
      (cells.has('details') && envelope === '' && cells.text('details') === '')
    return book.entry(cells, {
      account,
      amount,
      currency,
      kind: own ? 'transfer' : bookKind(envelope, amount),
      texts: [name, notes, envelope],
      counterparty: name,
    })
  },
})
