import { decimalsOf } from '../../money/currency'
import { zero } from '../../money/money'
import { roundAmount } from '../../money/round-amount'
import { column, columnUnless, optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

/**
 * Apple, financial report of App Store Connect (TAB separated): lines above, one row for each product and country, and
 * below them a table of sums. What is earned is the extended partner share, in the partner's currency; the customer's price
 * and currency are left aside. No payouts and no balance. Reports of one region date their rows by the period. Seen 2012
 * to 2026.
 */
export const appleFinancial = tableFormat({
  info: {
    id: 'apple-financial',
    label: 'App Store financial report (TXT)',
    provider: null,
    accountKind: 'platform',
    accountName: 'App Store',
  },
  columns: {
    day: columnUnless('end', 'Transaction Date'),
    end: columnUnless('day', 'End Date'),
    settled: optional('Settlement Date'),
    product: optional('Apple Identifier'),
    sku: optional('SKU', 'Vendor Identifier'),
    title: optional('Title'),
    country: optional('Country of Sale'),
    quantity: optional('Quantity'),
    share: column('Extended Partner Share'),
    currency: column('Partner Share Currency'),
    sale: optional('Sale or Return', 'Sales or Return'),
  },
  marks: ['share', 'currency', 'product'],
  date: 'day',
  moreDates: ['end', 'settled'],
  amounts: ['share'],
  rules: { dateOrder: 'month-first', decimal: 'point' },
  begin: ({ has, answers }) => ({
    row: (cells) => {
      const text = cells.text('share')
      if (!/\d/.test(text)) return 'zero'
      const currency = cells.currency('currency')
      const amount =
        roundAmount(text, answers.decimal ?? 'point', decimalsOf(currency)) ??
        cells.wrong({ code: 'bad-amount', text }, 'share', zero)
      return makeDraft({
        line: cells.line,
        day: cells.day(has('day') ? 'day' : 'end'),
        amount,
        currency,
        kind: /^r/i.test(cells.text('sale')) || amount < 0 ? 'refund' : 'income',
        text: [cells.first('title', 'sku'), cells.text('sku')]
          .filter((part, index, all) => part !== '' && all.indexOf(part) === index)
          .join(' · '),
        counterparty: orNull(cells.text('country')),
      })
    },
  }),
})
