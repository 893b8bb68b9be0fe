import type { Currency } from '../../money/currency'
import { minor, zero } from '../../money/money'
import { column } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const php = 'PHP' as Currency

const kinds: KindWords = [
  ['fee', /\bfee\b|charge/i],
  ['refund', /refund|reversal/i],
  ['top-up', /cash[- ]?in|top[- ]?up/i],
  ['withdrawal', /cash[- ]?out|withdraw|transfer to .*\bbank\b/i],
  ['reward', /cashback|rebate|reward/i],
  ['transfer', /transfer|send money|sent|received/i],
]

/**
 * GCash, transaction history, a PDF behind a password. Money out and in stand in columns of their own, told apart by
 * place alone; a fee is a row of its own under the reference of its transfer. After a public parser, 2025.
 */
export const gcash = tableFormat({
  info: {
    id: 'gcash',
    label: 'GCash transaction history (PDF)',
    provider: 'gcash',
    accountKind: 'wallet',
    accountName: 'GCash',
  },
  columns: {
    when: column('Date and Time'),
    description: column('Description'),
    reference: column('Reference No.', 'Reference No'),
    debit: column('Debit'),
    credit: column('Credit'),
    balance: column('Balance'),
  },
  marks: ['when', 'description', 'reference', 'debit', 'credit'],
  date: 'when',
  amounts: ['debit', 'credit', 'balance'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => ({
    row: (cells) => {
      const out = cells.amountIfAny('debit', php) ?? zero
      const amount = minor((cells.amountIfAny('credit', php) ?? zero) - Math.abs(out))
      const text = cells.text('description')
      if (amount === 0 && /balance/i.test(text)) return 'balance-only'
      return makeDraft({
        line: cells.line,
        day: cells.day('when'),
        time: cells.time('when'),
        amount,
        currency: php,
        kind: kindBy(kinds, text, amount),
        text,
        reference: orNull(cells.text('reference')),
        balance: cells.amountIfAny('balance', php),
      })
    },
  }),
})
