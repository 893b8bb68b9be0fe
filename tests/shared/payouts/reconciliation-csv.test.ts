import { expect, it } from 'vitest'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { clearingAccount } from '../../../shared/payouts/clearing-account'
import { reconciliationCsv } from '../../../shared/payouts/reconciliation-csv'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

it('writes every row in its line, then what is left unexplained, and no formula', () => {
  const told = { currency: 'USD' as Currency }
  const rows = [
    makeTransaction('2026-11-01', 9_000, {
      ...told,
      fee: minor(1_000),
      text: '=1+1',
      counterparty: 'A, Inc.',
      balance: minor(9_000),
    }),
    makeTransaction('2026-11-03', -5_000, {
      ...told,
      kind: 'withdrawal',
      reference: '42',
      balance: minor(3_990),
    }),
  ]
  const one = makeLedger(rows, told)
  expect(reconciliationCsv(clearingAccount(one, [])!, one).split('\r\n')).toEqual([
    'day,line,text,client,reference,gross,fee,net,balance,currency',
    '2026-11-01,opening,,,,,,,0.00,USD',
    `2026-11-01,earned,'=1+1,"A, Inc.",,100.00,10.00,90.00,90.00,USD`,
    '2026-11-03,payouts,,,42,-50.00,0.00,-50.00,39.90,USD',
    '2026-11-03,computed,,,,,,,40.00,USD',
    '2026-11-03,stated,,,,,,,39.90,USD',
    '2026-11-03,unexplained,,,,,,,-0.10,USD',
    '',
  ])
})
