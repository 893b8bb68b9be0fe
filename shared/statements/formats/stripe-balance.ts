import { column, columnUnless, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { netOfFee } from './net-of-fee'

const kinds: KindWords = [
  ['withdrawal', /payout/i],
  ['refund', /refund/i],
  // What Stripe bills for its products is a subscription: no price of moving money.
  ['payment', /stripe_fee|^fee$/i],
  ['adjustment', /adjustment|dispute|reserve/i],
]

/**
 * Stripe, balance history (17 columns) and itemised balance changes (9 columns). Net is what moved: amount less fee, in
 * major units. A payout goes to the bank. Times are UTC. Seen 2019 to 2026.
 */
export const stripeBalance = tableFormat({
  info: {
    id: 'stripe-balance',
    label: 'Stripe balance (CSV)',
    provider: 'stripe',
    accountKind: 'platform',
    accountName: 'Stripe',
  },
  columns: {
    id: optional('id', 'balance_transaction_id'),
    type: column('Type', 'reporting_category'),
    gross: columnUnless('net', 'Amount', 'gross'),
    fee: columnUnless('gross', 'Fee'),
    net: columnUnless('fee', 'Net'),
    currency: column('Currency'),
    created: column('Created (UTC)', 'created_utc', 'Created'),
    available: optional('Available On (UTC)', 'available_on_utc', 'Available On'),
    text: optional('Description'),
  },
  marks: ['id', 'net', 'available', 'created'],
  date: 'created',
  moreDates: ['available'],
  amounts: ['gross', 'fee', 'net'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => ({
    row: (cells) => {
      const currency = cells.currency('currency')
      const { amount, fee } = netOfFee(cells, currency, 'positive')
      const type = cells.text('type')
      return makeDraft({
        line: cells.line,
        day: cells.day('created'),
        time: cells.time('created'),
        amount,
        currency,
        fee,
        kind: kindBy(kinds, type, amount),
        text: cells.first('text', 'type'),
        reference: orNull(cells.text('id')),
      })
    },
  }),
})
