import { minor, zero } from '../../money/money'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { statusOf } from '../status-words'
import { tableFormat } from '../table-format'

const kinds: KindWords = [
  ['fee', /\bfee\b|\bcharge for\b/i],
  ['withdrawal', /^withdrawal/i],
  ['refund', /refund|reversal/i],
  ['conversion', /conver(t|sion)|exchange/i],
]

/**
 * Payoneer, transactions report, newest first, with or without `Running Balance`. A withdrawal states the gross only:
 * its fee and rate stand in a PDF, and are not computed here. Seen 2021 to 2026.
 */
export const payoneer = tableFormat({
  info: {
    id: 'payoneer',
    label: 'Payoneer transactions (CSV)',
    provider: 'payoneer',
    accountKind: 'wallet',
    accountName: 'Payoneer',
  },
  columns: {
    day: column('Transaction Date'),
    time: optional('Transaction Time'),
    id: optional('Transaction ID'),
    text: optional('Description'),
    credit: column('Credit Amount'),
    debit: column('Debit Amount'),
    currency: column('Currency'),
    status: column('Status'),
    balance: optional('Running Balance'),
    more: optional('Additional Description'),
    source: optional('Source'),
    target: optional('Target'),
  },
  marks: ['credit', 'debit', 'source', 'target'],
  date: 'day',
  amounts: ['credit', 'debit', 'balance'],
  rules: { dateOrder: 'month-first', decimal: 'point' },
  begin: () => ({
    row: (cells) => {
      const currency = cells.currency('currency')
      const credit = cells.amountIfAny('credit', currency)
      const debit = cells.amountIfAny('debit', currency)
      if (credit === null && debit === null) return 'zero'
      const amount = minor((credit ?? zero) - Math.abs(debit ?? zero))
      const text = cells.text('text')
      const status = statusOf(cells.text('status')) ?? 'posted'
      return makeDraft({
        line: cells.line,
        day: cells.day('day'),
        time: cells.time('time'),
        amount,
        currency,
        kind: kindBy(kinds, text, amount),
        status,
        text: [text, cells.text('more')].filter(Boolean).join(' · '),
        counterparty: orNull(cells.text(amount > 0 ? 'source' : 'target')),
        reference: orNull(cells.text('id')),
        balance: status === 'posted' ? cells.amountIfAny('balance', currency) : null,
      })
    },
  }),
})
