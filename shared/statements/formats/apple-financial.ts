import { decimalsOf } from '../../money/currency'
import { zero } from '../../money/money'
import { roundAmount } from '../../money/round-amount'
import type { Cells } from '../cells'
import { decimalStyle } from '../decimal-style'
import { column, columnUnless, optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { type RowOutcome, tableFormat } from '../table-format'

const columns = {
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
}
type Key = keyof typeof columns

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
  columns,
  marks: ['share', 'currency', 'product'],
  date: 'day',
  moreDates: ['end', 'settled'],
  amounts: ['share'],
  rules: { dateOrder: 'month-first', decimal: 'point' },
  begin: ({ has, texts, answers }) => {
    const style = decimalStyle(texts('share'))
    const mark = answers.decimal ?? (style.mark === 'comma' ? 'comma' : 'point')
    return { row }

    function row(cells: Cells<Key>): RowOutcome {
      const text = cells.text('share')
      if (!/\d/.test(text)) return 'zero'
      const currency = cells.currency('currency')
      const amount =
        roundAmount(text, mark, decimalsOf(currency)) ??
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
    }
  },
})
