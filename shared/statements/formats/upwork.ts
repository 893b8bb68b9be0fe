import type { Currency } from '../../money/currency'
import { column, columnUnless, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const usd = 'USD' as Currency

const kinds: KindWords = [
  ['fee', /fee|membership|connects|subscription/i],
  ['withdrawal', /withdrawal|payout/i],
  ['refund', /refund|chargeback|reversal/i],
  ['adjustment', /tax|vat|adjustment|escrow/i],
]

/**
 * Upwork, transaction history, newest first: 13 columns until 2025, 19 since. Every earning is followed by a row of its
 * fee, every withdrawal by a row of its own. The newer form states dollars in `Amount $`; its `Currency` is that of the
 * amount paid out locally.
 */
export const upwork = tableFormat({
  info: {
    id: 'upwork',
    label: 'Upwork transactions (CSV)',
    provider: 'upwork',
    accountKind: 'platform',
    accountName: 'Upwork',
  },
  columns: {
    date: column('Date'),
    transaction: optional('Transaction ID'),
    reference: optional('Ref ID'),
    type: column('Type', 'Transaction type'),
    summary: optional('Description', 'Transaction summary'),
    details: optional('Transaction summary details', 'Description 1'),
    freelancer: optional('Freelancer'),
    team: optional('Team', 'Client team'),
    account: optional('Account Name'),
    order: optional('PO'),
    dollars: optional('Amount $'),
    amount: columnUnless('dollars', 'Amount'),
    currency: optional('Currency'),
    balance: optional('Balance', 'Current balance $'),
  },
  marks: ['type', 'freelancer', 'account', 'order'],
  date: 'date',
  amounts: ['dollars', 'amount', 'balance'],
  rules: { dateOrder: 'month-first', decimal: 'point' },
  begin: ({ has }) => ({
    row: (cells) => {
      const type = cells.text('type')
      const inDollars = has('dollars')
      const currency = inDollars || cells.text('currency') === '' ? usd : cells.currency('currency')
      const amount = cells.amount(inDollars ? 'dollars' : 'amount', currency)
      const summary = cells.first('summary', 'details')
      return makeDraft({
        line: cells.line,
        day: cells.day('date'),
        amount,
        currency,
        kind: kindBy(kinds, type, amount),
        text: summary === '' ? type : `${type} · ${summary}`,
        counterparty: orNull(cells.first('team', 'account')),
        reference: orNull(cells.first('transaction', 'reference')),
        balance: cells.amountIfAny('balance', currency),
      })
    },
  }),
})
