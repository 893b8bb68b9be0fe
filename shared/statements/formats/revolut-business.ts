import type { Currency } from '../../money/currency'
import { type Minor, minor, zero } from '../../money/money'
import type { Cells } from '../cells'
import { column, columnUnless, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'

const kinds: KindWords = [
  ['top-up', /top.?up/i],
  ['conversion', /exchange/i],
  ['withdrawal', /^atm/i],
  ['refund', /refund/i],
  ['transfer', /transfer/i],
  // The price of a plan is a subscription: no price of moving money, and nothing should learn it as one.
  ['payment', /^fee/i],
]

/**
 * Revolut Business. `Total amount` is what the balance changed by: amount less fee, in the currency of payment; the fee
 * may be in another. Seen 2023 to 2026, with changing sets of columns.
 */
export const revolutBusiness = tableFormat({
  info: {
    id: 'revolut-business',
    label: 'Revolut Business (CSV)',
    provider: 'revolut',
    accountKind: 'wallet',
    accountName: 'Revolut Business',
  },
  columns: {
    started: { ...columnUnless('completed', 'Date started (UTC)'), pattern: /^datestarted\(/ },
    completed: { ...optional('Date completed (UTC)'), pattern: /^datecompleted\(/ },
    id: optional('ID'),
    type: column('Type'),
    state: column('State'),
    text: optional('Description'),
    note: optional('Reference'),
    payer: optional('Payer'),
    currency: column('Payment currency'),
    amount: optional('Amount'),
    total: column('Total amount'),
    fee: optional('Fee'),
    feeCurrency: optional('Fee currency'),
    balance: optional('Balance'),
    account: optional('Account'),
    beneficiary: optional('Beneficiary name'),
  },
  marks: ['started', 'currency', 'total'],
  date: 'started',
  moreDates: ['completed'],
  amounts: ['amount', 'total', 'fee', 'balance'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => ({
    row: (cells) => {
      const currency = cells.currency('currency')
      const amount = cells.amount('total', currency)
      const inSame = ['', currency as string].includes(cells.text('feeCurrency'))
      const type = cells.text('type')
      const state = cells.text('state')
      return makeDraft({
        line: cells.line,
        account: cells.text('account'),
        day: cells.day(cells.text('completed') === '' ? 'started' : 'completed'),
        amount,
        currency,
        fee: inSame ? feeIn(cells, amount, currency) : zero,
        kind: kindBy(kinds, type, amount),
        status: /completed/i.test(state) ? 'posted' : /pending/i.test(state) ? 'pending' : 'cancelled',
        text: [cells.text('text'), cells.text('note')].filter(Boolean).join(' · '),
        counterparty: orNull(cells.first('beneficiary', 'payer')),
        reference: orNull(cells.text('id')),
        balance: cells.amountIfAny('balance', currency),
      })
    },
  }),
})

/** The fee as stated, else what is between the amount and what the balance changed by. */
function feeIn(cells: Pick<Cells<'amount' | 'fee'>, 'amountIfAny'>, total: Minor, currency: Currency): Minor {
  const stated = cells.amountIfAny('fee', currency)
  const whole = cells.amountIfAny('amount', currency)
  return stated ?? (whole === null ? zero : minor(whole - total))
}
