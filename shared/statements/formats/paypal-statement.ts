import { zero } from '../../money/money'
import { negate } from '../../money/negate'
import { column } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { paypalColumns } from './paypal-columns'
import { paypalKind } from './paypal-types'

/**
 * PayPal, monthly or custom statement (`…-CSR-….CSV`). Only rows that moved the balance, no status, each currency in a
 * block of its own. Month and day stand in the order of the account's country, whatever the language. Seen 2020 to 2026.
 */
export const paypalStatement = tableFormat({
  info: {
    id: 'paypal-statement',
    label: 'PayPal statement (CSV)',
    provider: 'paypal',
    accountKind: 'wallet',
    accountName: 'PayPal',
  },
  columns: {
    ...paypalColumns,
    description: column('Description', 'Beschreibung', 'Descrizione', '説明', 'Descripción'),
  },
  marks: ['zone', 'description', 'gross', 'net'],
  date: 'date',
  amounts: ['gross', 'fee', 'net', 'balance'],
  begin: () => ({
    row: (cells) => {
      const type = cells.text('description')
      const currency = cells.currency('currency')
      const charged = cells.amountIfAny('fee', currency) ?? zero
      const amount = cells.amount('net', currency)
      return makeDraft({
        line: cells.line,
        day: cells.day('date'),
        time: cells.time('time'),
        amount,
        currency,
        fee: negate(charged),
        kind: paypalKind(type, amount),
        text: type,
        counterparty: orNull(cells.text('name')),
        reference: orNull(cells.text('id')),
        balance: cells.amountIfAny('balance', currency),
      })
    },
  }),
})
