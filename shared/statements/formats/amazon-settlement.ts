import type { TransactionKind } from '../../model'
import { knownCurrency, noCurrency } from '../../money/currency-codes'
import { type Minor, zero } from '../../money/money'
import { column, optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

function kindOf(type: string, group: string, what: string, amount: Minor): TransactionKind {
  if (/fee/i.test(group) || /fee/i.test(what)) return 'fee'
  if (/reserve/i.test(what)) return 'hold'
  if (/tax/i.test(group) || /tax/i.test(what)) return 'adjustment'
  if (/refund|chargeback/i.test(type)) return 'refund'
  return amount > 0 ? 'income' : 'payment'
}

/**
 * Amazon seller, settlement report (flat file V2, TAB separated). The first row is a summary without an amount; the rest
 * adds up to its total. Reserves move money from one settlement to the next. The decimal mark is the marketplace's.
 * Seen 2014 to 2026.
 */
export const amazonSettlement = tableFormat({
  info: {
    id: 'amazon-settlement',
    label: 'Amazon seller, settlement (TXT)',
    provider: 'amazon',
    accountKind: 'platform',
    accountName: 'Amazon',
  },
  columns: {
    settlement: optional('settlement-id'),
    whole: column('total-amount'),
    currency: column('currency'),
    type: column('transaction-type'),
    order: optional('order-id'),
    marketplace: optional('marketplace-name'),
    group: column('amount-type'),
    what: column('amount-description'),
    amount: column('amount'),
    day: column('posted-date'),
    moment: optional('posted-date-time'),
    sku: optional('sku'),
  },
  marks: ['settlement', 'whole', 'group', 'what'],
  date: 'day',
  amounts: ['amount', 'whole'],
  begin: ({ texts }) => {
    const currency = knownCurrency(texts('currency').find((text) => text !== '') ?? '') ?? noCurrency
    return {
      row: (cells) => {
        if (cells.text('amount') === '' && cells.text('whole') !== '') return 'total'
        if (currency === noCurrency) cells.wrong({ code: 'bad-currency', text: '' }, 'currency', zero)
        const amount = cells.amount('amount', currency)
        const type = cells.text('type')
        const what = cells.text('what')
        return makeDraft({
          line: cells.line,
          day: cells.day('day'),
          time: cells.time('moment'),
          amount,
          currency,
          kind: kindOf(type, cells.text('group'), what, amount),
          // One order has many rows; its number says what a row is about, not which it is.
          text: [type, cells.text('order'), what, cells.text('sku')].filter(Boolean).join(' · '),
          counterparty: orNull(cells.text('marketplace')),
        })
      },
    }
  },
})
