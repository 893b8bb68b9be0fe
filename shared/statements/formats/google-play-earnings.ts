import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const kinds: KindWords = [
  ['fee', /google fee/i],
  ['refund', /refund/i],
  ['adjustment', /tax|adjust/i],
]

/**
 * Google Play, earnings report of a developer. One order is a charge, Google's fee, and what is given back of either. The
 * merchant's currency is what is earned; the buyer's is left aside. No payouts and no balance. Seen 2018 to 2026.
 */
export const googlePlayEarnings = tableFormat({
  info: {
    id: 'google-play-earnings',
    label: 'Google Play earnings (CSV)',
    provider: 'google-play',
    accountKind: 'platform',
    accountName: 'Google Play earnings',
  },
  columns: {
    order: optional('Description'),
    day: column('Transaction Date'),
    time: optional('Transaction Time'),
    type: column('Transaction Type'),
    title: optional('Product Title'),
    product: optional('Sku Id', 'Product id'),
    country: optional('Buyer Country'),
    currency: column('Merchant Currency'),
    amount: column('Amount (Merchant Currency)'),
  },
  marks: ['type', 'currency', 'amount'],
  date: 'day',
  amounts: ['amount'],
  begin: () => ({
    row: (cells) => {
      const currency = cells.currency('currency')
      const amount = cells.amount('amount', currency)
      const type = cells.text('type')
      return makeDraft({
        line: cells.line,
        day: cells.day('day'),
        time: cells.time('time'),
        amount,
        currency,
        kind: kindBy(kinds, type, amount),
        text: [type, cells.text('title'), cells.text('product')].filter(Boolean).join(' · '),
        counterparty: orNull(cells.text('country')),
        reference: orNull(cells.text('order')),
      })
    },
  }),
})
