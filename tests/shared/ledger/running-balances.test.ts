import { expect, it } from 'vitest'
import { accountLedger } from '../../../shared/ledger/ledger'
import { runningBalances } from '../../../shared/ledger/running-balances'
import { minor } from '../../../shared/money/money'
import { makeAccount } from '../../support/make-account'
import { makeTransaction } from '../../support/make-transaction'

it('goes from the opening balance through every booked row, and past those that never moved', () => {
  const rows = [
    makeTransaction('2026-01-01', 500, { id: 'a', balance: minor(1_500) }),
    makeTransaction('2026-01-02', -200, { id: 'b', status: 'pending' }),
    makeTransaction('2026-01-03', -300, { id: 'c' }),
  ]
  expect([...runningBalances(accountLedger(makeAccount({}), rows, []))]).toEqual([
    ['a', 1_500],
    ['c', 1_200],
  ])
})
