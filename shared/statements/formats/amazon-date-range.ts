import type { Currency } from '../../money/currency'
import { knownCurrency, noCurrency } from '../../money/currency-codes'
import { minor, zero } from '../../money/money'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { type Table, textOf } from '../tables/table'

const kinds: KindWords = [
  ['withdrawal', /^transfer/i],
  ['refund', /refund|chargeback|a-to-z/i],
  // What selling itself costs a month is a subscription; fees of sales stand in columns of their own.
  ['payment', /service fee/i],
  ['adjustment', /adjustment|debt|reserve|tax/i],
]

const feeColumns = ['sellingFees', 'fbaFees', 'otherFees'] as const

/** The note above the table names the currency: “All amounts in USD, unless specified”. */
function currencyOf(table: Table): Currency {
  for (const row of table.rows.slice(0, 12)) {
    const found = /all amounts in ([A-Z]{3})/i.exec(textOf(row))?.[1]
    if (found !== undefined) return knownCurrency(found) ?? noCurrency
  }
  return noCurrency
}

/**
 * Amazon seller, date range report, below seven lines of notes; its columns differ by country. `total` is what moved;
 * fees are negative in columns of their own; `Transfer` goes to the bank. Seen 2019 to 2026.
 */
export const amazonDateRange = tableFormat({
  info: {
    id: 'amazon-date-range',
    label: 'Amazon seller, date range report (CSV)',
    provider: 'amazon',
    accountKind: 'platform',
    accountName: 'Amazon',
  },
  columns: {
    when: column('date/time'),
    settlement: column('settlement id'),
    type: column('type'),
    order: optional('order id'),
    text: optional('description'),
    marketplace: optional('marketplace'),
    sellingFees: optional('selling fees'),
    fbaFees: optional('fba fees'),
    otherFees: optional('other transaction fees'),
    total: column('total'),
  },
  marks: ['when', 'settlement', 'total'],
  date: 'when',
  amounts: ['total', ...feeColumns],
  begin: ({ table }) => {
    const currency = currencyOf(table)
    return {
      row: (cells) => {
        if (currency === noCurrency) cells.wrong({ code: 'no-currency' }, 'total', zero)
        const amount = cells.amount('total', currency)
        const charged = feeColumns.reduce((sum, key) => sum + (cells.amountIfAny(key, currency) ?? 0), 0)
        const type = cells.text('type')
        return makeDraft({
          line: cells.line,
          day: cells.day('when'),
          time: cells.time('when'),
          amount,
          currency,
          fee: minor(0 - charged),
          kind: kindBy(kinds, type, amount),
          // One order has many rows; its number says what a row is about, not which it is.
          text: [type, cells.text('order'), cells.text('text')].filter(Boolean).join(' · '),
          counterparty: orNull(cells.text('marketplace')),
        })
      },
    }
  },
})
