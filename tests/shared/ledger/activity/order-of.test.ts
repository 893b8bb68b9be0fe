import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderOf, sortings } from '../../../../shared/ledger/activity/order-of'
import { minor } from '../../../../shared/money/money'
import { dollarPlatform, makeMovement, wonWallet } from '../../../support/make-movements'

const movements = [
  makeMovement(wonWallet, '2026-03-04', -4_500, { id: 'coffee', text: 'Coffee' }),
  makeMovement(dollarPlatform, '2026-03-02', 12_050, { id: 'job', counterparty: 'Acme', fee: minor(99) }),
  makeMovement(wonWallet, '2026-03-01', 500, { id: 'points', text: 'Reward' }),
]

describe('orderOf', () => {
  it.each([
    ['day', ['coffee', 'job', 'points']],
    ['text', ['points', 'coffee', 'job']],
    ['account', ['job', 'coffee', 'points']],
    ['fee', ['job', 'coffee', 'points']],
    ['amount', ['points', 'job', 'coffee']],
  ] as const)('by %s, downwards', (by, ids) => {
    expect(orderOf(movements, { by, down: true }).map((index) => movements[index]?.row.id)).toEqual(ids)
  })

  it('loses nothing, whichever way', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sortings), fc.boolean(), (by, down) => {
        expect(new Set(orderOf(movements, { by, down }))).toEqual(new Set(movements.keys()))
      }),
    )
  })

  it('leaves equal ones in their order, whichever way', () => {
    const same = movements.map(({ account, row }) => ({
      account,
      row: { ...row, text: 'Same', counterparty: null },
    }))
    for (const down of [true, false]) expect(orderOf(same, { by: 'text', down })).toEqual([0, 1, 2])
  })
})
