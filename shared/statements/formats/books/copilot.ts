import { negate } from '../../../money/negate'
import { column, optional } from '../../header'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'
import { spendingIsPositive } from './spending-sign'

/**
 * Copilot Money, transactions. What was spent is positive and what came in negative; a type says which rows move the
 * person's own money. Accounts of one name are told apart by the last digits of their number. Seen 2021 to 2026.
 */
export const copilot = bookFormat({
  id: 'copilot',
  label: 'Copilot Money (CSV)',
  columns: {
    date: column('date'),
    name: column('name'),
    amount: column('amount'),
    status: column('status'),
    category: optional('category'),
    parent: column('parent category'),
    excluded: column('excluded'),
    type: column('type'),
    account: column('account'),
    mask: optional('account mask'),
    note: optional('note'),
  },
  own: ['parent', 'excluded'],
  marks: ['name', 'parent', 'excluded', 'type', 'account'],
  date: 'date',
  amounts: ['amount'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  open: (book) => {
    const [accounts, masks] = [book.texts('account'), book.texts('mask')]
    const digitsOf = new Map<string, Set<string>>()
    for (const [index, account] of accounts.entries())
      digitsOf.set(account, (digitsOf.get(account) ?? new Set()).add(masks[index] ?? ''))
    const [types, amounts] = [book.texts('type'), book.texts('amount')]
    const spent = spendingIsPositive(amounts, (row) =>
      /income/i.test(types[row] ?? '') ? 'in' : /regular/i.test(types[row] ?? '') ? 'out' : null,
    )
    return (cells) => {
      const currency = book.currency(cells, null, 'amount')
      const printed = cells.amount('amount', currency)
      const amount = spent ? negate(printed) : printed
      const name = cells.text('account')
      const several = (digitsOf.get(name)?.size ?? 0) > 1
      return book.entry(cells, {
        account: several ? `${name} ${cells.text('mask')}`.trim() : name,
        amount,
        currency,
        kind: /transfer/i.test(cells.text('type')) ? 'transfer' : bookKind(cells.text('category'), amount),
        status: /pending/i.test(cells.text('status')) ? 'pending' : 'posted',
        texts: [cells.text('name'), cells.text('note')],
        counterparty: cells.text('name'),
      })
    }
  },
})
