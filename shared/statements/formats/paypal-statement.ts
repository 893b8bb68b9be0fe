import { column, optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { netOfFee } from './net-of-fee'
import { paypalActivityColumns, paypalColumns } from './paypal-columns'
import { bearsOutPaypal } from './paypal-proof'
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
    type: optional(...paypalActivityColumns.type.names),
    status: optional(...paypalActivityColumns.status.names),
    impact: optional(...paypalActivityColumns.impact.names),
    description: column('Description', 'Beschreibung', 'Descrizione', '説明', 'Descripción'),
  },
  marks: ['zone', 'description', 'gross', 'net'],
  unless: (has) => has('type') || has('status') || has('impact'),
  bornOut: bearsOutPaypal,
  date: 'date',
  amounts: ['gross', 'fee', 'net', 'balance'],
  begin: () => ({
    row: (cells) => {
      const type = cells.text('description')
      const currency = cells.currency('currency')
      const { amount, fee } = netOfFee(cells, currency, 'negative')
      return makeDraft({
        line: cells.line,
        day: cells.day('date'),
        time: cells.time('time'),
        amount,
        currency,
        fee,
        kind: paypalKind(type, amount),
        text: type,
        counterparty: orNull(cells.text('name')),
        reference: orNull(cells.text('id')),
        balance: cells.amountIfAny('balance', currency),
      })
    },
  }),
})
