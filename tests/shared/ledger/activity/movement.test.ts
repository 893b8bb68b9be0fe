import { expect, it } from 'vitest'
import { allMovements } from '../../../../shared/ledger/activity/movement'
import { makeLedger } from '../../../support/make-ledger'
import { makeTransaction } from '../../../support/make-transaction'

it('puts the newest of all accounts first, and keeps how each account’s day went', () => {
  const a = makeLedger(
    [
      makeTransaction('2026-01-01', 1, { id: 'a1' }),
      makeTransaction('2026-01-03', 2, { id: 'a2' }),
      makeTransaction('2026-01-03', 3, { id: 'a3' }),
    ],
    { id: 'a' },
  )
  const b = makeLedger(
    [
      makeTransaction('2026-01-02', 4, { id: 'b1' }),
      makeTransaction('2026-01-03', 5, { id: 'b2', time: '08:00' }),
    ],
    { id: 'b' },
  )
  const order = allMovements(new Map([a, b].map((one) => [one.account.id, one]))).map(({ row }) => row.id)
  expect(order).toEqual(['b2', 'a3', 'a2', 'b1', 'a1'])
})
