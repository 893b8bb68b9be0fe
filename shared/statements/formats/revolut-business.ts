import { zero } from '../../money/money'
import { column, columnUnless, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { netOfFee } from './net-of-fee'

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
    gross: optional('Amount'),
    net: column('Total amount'),
    fee: optional('Fee'),
    feeCurrency: optional('Fee currency'),
    balance: optional('Balance'),
    account: optional('Account'),
    beneficiary: optional('Beneficiary name'),
  },
  marks: ['started', 'currency', 'net'],
  date: 'started',
  moreDates: ['completed'],
  amounts: ['gross', 'net', 'fee', 'balance'],
  rules: { dateOrder: 'year-first', decimal: 'point' },
  begin: () => ({
    row: (cells) => {
      const currency = cells.currency('currency')
      const inSame = ['', currency as string].includes(cells.text('feeCurrency'))
      const { amount, fee } = inSame
        ? netOfFee(cells, currency, 'positive')
        : { amount: cells.amount('net', currency), fee: zero }
      const type = cells.text('type')
      const state = cells.text('state')
      return makeDraft({
        line: cells.line,
        account: cells.text('account'),
        day: cells.day(cells.text('completed') === '' ? 'started' : 'completed'),
        amount,
        currency,
        fee,
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
