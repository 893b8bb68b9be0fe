import type { Draft } from '../../model'
import { minor, zero } from '../../money/money'
import { negate } from '../../money/negate'
import { column, columnWith, optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

/**
 * Stripe, payments export. It has no payouts, and refunds only as an amount beside the payment; both become movements.
 * Where it states converted amounts, those reach the balance. Times are UTC. Seen 2019 to 2026.
 */
export const stripePayments = tableFormat({
  info: {
    id: 'stripe-payments',
    label: 'Stripe payments (CSV)',
    provider: 'stripe',
    accountKind: 'platform',
    accountName: 'Stripe',
  },
  columns: {
    id: optional('id'),
    text: optional('Description'),
    created: column('created', 'Created (UTC)', 'Created date (UTC)'),
    amount: column('amount'),
    back: column('amount_refunded', 'Amount Refunded'),
    currency: column('currency'),
    converted: columnWith('convertedCurrency', 'converted_amount', 'Converted Amount'),
    convertedBack: columnWith('converted', 'converted_amount_refunded', 'Converted Amount Refunded'),
    convertedCurrency: columnWith('converted', 'converted_currency', 'Converted Currency'),
    fee: column('fee'),
    status: column('status'),
    customer: optional('customer_description', 'Customer Description', 'customer_email', 'Customer Email'),
    captured: optional('captured'),
  },
  marks: ['back', 'fee', 'status', 'captured'],
  date: 'created',
  amounts: ['amount', 'back', 'fee', 'converted', 'convertedBack'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => ({
    row: (cells): Draft | readonly Draft[] => {
      const isConverted = cells.text('convertedCurrency') !== '' && cells.text('converted') !== ''
      const currency = cells.currency(isConverted ? 'convertedCurrency' : 'currency')
      const gross = cells.amount(isConverted ? 'converted' : 'amount', currency)
      const back = cells.amountIfAny(isConverted ? 'convertedBack' : 'back', currency) ?? zero
      const fee = cells.amountIfAny('fee', currency) ?? zero
      const failed =
        !/paid|succeeded|refunded/i.test(cells.text('status')) || /false/i.test(cells.text('captured'))
      const payment = makeDraft({
        line: cells.line,
        day: cells.day('created'),
        time: cells.time('created'),
        amount: minor(gross - fee),
        currency,
        fee,
        kind: 'income',
        status: failed ? 'cancelled' : 'posted',
        text: cells.text('text'),
        counterparty: orNull(cells.text('customer')),
        reference: orNull(cells.text('id')),
      })
      if (back === 0) return payment
      return [payment, { ...payment, amount: negate(back), fee: zero, kind: 'refund' }]
    },
  }),
})
