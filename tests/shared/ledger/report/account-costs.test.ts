import { expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { accountCosts, feeShare } from '../../../../shared/ledger/report/account-costs'
import { minor } from '../../../../shared/money/money'
import { makeLedger } from '../../../support/make-ledger'
import { makeTransaction } from '../../../support/make-transaction'

const year = { from: '2026-01-01' as Day, to: '2026-12-31' as Day }

it('adds up what came in, was charged, lapsed and was moved out, within the period alone', () => {
  const one = makeLedger([
    makeTransaction('2025-12-31', 1_000, { id: 'before' }),
    makeTransaction('2026-01-01', 9_000, { fee: minor(1_000) }),
    makeTransaction('2026-02-01', 300, { kind: 'reward' }),
    makeTransaction('2026-03-01', -200, { kind: 'expiry' }),
    makeTransaction('2026-04-01', -5_500, { kind: 'withdrawal', fee: minor(500) }),
    makeTransaction('2026-05-01', -70, { kind: 'fee' }),
    makeTransaction('2026-05-02', 20, { kind: 'fee' }),
    makeTransaction('2026-06-01', -900, { kind: 'payment' }),
    makeTransaction('2026-06-02', 800, { kind: 'transfer' }),
    makeTransaction('2026-12-31', -300, { kind: 'withdrawal', status: 'pending' }),
    makeTransaction('2027-01-01', 1_000, { id: 'after' }),
  ])
  expect(accountCosts(one, year)).toEqual({
    account: one.account,
    cameIn: 10_300,
    earned: 10_000,
    fees: 1_550,
    lapsed: 200,
    movedOut: 5_000,
  })
})

it('says fees as a share of what was earned alone, and of nothing where nothing was', () => {
  expect(feeShare({ earned: minor(10_000), fees: minor(1_550) })).toBe(0.155)
  expect(feeShare({ earned: minor(0), fees: minor(500) })).toBeNull()
})
