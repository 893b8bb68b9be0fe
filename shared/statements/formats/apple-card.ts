import type { TransactionKind } from '../../model'
import type { Currency } from '../../money/currency'
import { knownCurrency } from '../../money/currency-codes'
import { type Minor, zero } from '../../money/money'
import { negate } from '../../money/negate'
import { column, type Column, optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { roughValue } from './sums-up'

/** Apple Card is issued in dollars alone. */
const usd = 'USD' as Currency

/** A return is a credit; so are cash given for purchases and corrections, which the words tell. */
function kindOf(type: string, text: string, amount: Minor): TransactionKind {
  if (/payment/i.test(type)) return 'transfer'
  if (/interest|fee/i.test(type)) return amount < 0 ? 'fee' : 'refund'
  if (/daily cash|reward|cash ?back/i.test(`${type} ${text}`)) return amount < 0 ? 'adjustment' : 'reward'
  if (/adjust|dispute/i.test(`${type} ${text}`)) return 'adjustment'
  return amount < 0 ? 'payment' : 'refund'
}

/**
 * Apple Card, statement of a month. What was bought is printed as plus, payments and returns as minus. The types say
 * which sign is which, should that ever change. No balance and no number. Seen 2020 to 2026.
 */
export const appleCard = tableFormat({
  info: {
    id: 'apple-card',
    label: 'Apple Card (CSV)',
    provider: null,
    accountKind: 'card',
    accountName: 'Apple Card',
  },
  columns: {
    day: column('Transaction Date'),
    cleared: optional('Clearing Date'),
    text: optional('Description'),
    merchant: optional('Merchant'),
    category: optional('Category'),
    type: column('Type'),
    amount: { ...column('Amount (USD)'), pattern: /^amount\([a-z]{3}\)$/ } satisfies Column,
    by: optional('Purchased By'),
  },
  marks: ['day', 'cleared', 'type', 'amount'],
  date: 'day',
  moreDates: ['cleared'],
  amounts: ['amount'],
  rules: { dateOrder: 'month-first', decimal: 'point' },
  begin: ({ header, texts }) => {
    const currency =
      knownCurrency(/([A-Z]{3})\)$/.exec(header.names[header.cellOf.get('amount')!] ?? '')?.[1] ?? '') ?? usd
    const [types, amounts] = [texts('type'), texts('amount')]
    // Plus is spending, unless most purchases are minus, or most payments plus.
    const votes = types.reduce((sum, type, index) => {
      const sign = Math.sign(roughValue(amounts[index] ?? '') ?? 0)
      return (
        sum +
        (/^(?:purchase|debit|installment|interest)/i.test(type)
          ? sign
          : /^(?:payment|credit)/i.test(type)
            ? -sign
            : 0)
      )
    }, 0)
    return {
      row: (cells) => {
        if (cells.text('amount') === '') return 'zero'
        const printed = cells.amount('amount', currency)
        const amount = votes < 0 ? printed : negate(printed)
        const text = cells.first('text', 'merchant')
        return makeDraft({
          line: cells.line,
          day: cells.day('day'),
          amount,
          currency,
          fee: zero,
          kind: kindOf(cells.text('type'), text, amount),
          text,
          counterparty: orNull(cells.text('merchant')),
        })
      },
    }
  },
})
