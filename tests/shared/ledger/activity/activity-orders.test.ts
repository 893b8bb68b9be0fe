import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ActivityOrders, type Sort, sortings } from '../../../../shared/ledger/activity/activity-orders'
import type { Movement } from '../../../../shared/ledger/activity/movement'
import { minor } from '../../../../shared/money/money'
import { finish } from '../../../../shared/pieces'
import { columnsOf, dollarPlatform, makeMovement, wonWallet } from '../../../support/make-movements'

const movements = [
  makeMovement(wonWallet, '2026-03-04', -4_500, { id: 'coffee', text: 'Coffee' }),
  makeMovement(dollarPlatform, '2026-03-02', 12_050, { id: 'job', counterparty: 'Acme', fee: minor(99) }),
  makeMovement(wonWallet, '2026-03-01', 500, { id: 'points', text: 'Reward' }),
]

/** The ids of movements in an order. */
const ordered = (of: readonly Movement[], sort: Sort): readonly string[] =>
  new ActivityOrders(columnsOf(of)).inOrder(sort, new Uint8Array(of.length).fill(1)).map(({ row }) => row.id)

describe('ActivityOrders', () => {
  it.each([
    ['day', ['coffee', 'job', 'points']],
    ['text', ['points', 'coffee', 'job']],
    ['account', ['job', 'coffee', 'points']],
    ['fee', ['job', 'coffee', 'points']],
    ['amount', ['points', 'job', 'coffee']],
  ] as const)('by %s, downwards', (by, ids) => {
    expect(ordered(movements, { by, down: true })).toEqual(ids)
  })

  it('loses nothing, whichever way', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sortings), fc.boolean(), (by, down) => {
        expect(ordered(movements, { by, down }).toSorted()).toEqual(['coffee', 'job', 'points'])
      }),
    )
  })

  it('leaves equal ones in their order, whichever way', () => {
    const same = movements.map(({ account, row }) => ({
      account,
      row: { ...row, text: 'Same', counterparty: null },
    }))
    for (const down of [true, false])
      expect(ordered(same, { by: 'text', down })).toEqual(['coffee', 'job', 'points'])
  })

  it('gives what matches alone', () => {
    const orders = new ActivityOrders(columnsOf(movements))
    const shown = orders.inOrder({ by: 'amount', down: false }, Uint8Array.of(1, 1, 0))
    expect(shown.map(({ row }) => row.id)).toEqual(['coffee', 'job'])
  })

  it('sorts as a comparison of every two would, prepared before or not', () => {
    const amounts = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 20 })
    fc.assert(
      fc.property(amounts, fc.boolean(), fc.boolean(), (some, down, prepared) => {
        const of = some.map((amount, at) =>
          makeMovement(wonWallet, '2026-03-04', amount, { id: String(at), text: `Shop ${amount}` }),
        )
        const orders = new ActivityOrders(columnsOf(of))
        if (prepared) finish(orders.prepare())
        const shown = (by: Sort['by']) => orders.inOrder({ by, down }, new Uint8Array(of.length).fill(1))
        const way = down ? -1 : 1
        expect(shown('amount')).toEqual(of.toSorted((a, b) => way * (a.row.amount - b.row.amount)))
        expect(shown('text')).toEqual(
          of.toSorted((a, b) => way * (a.row.text < b.row.text ? -1 : Number(a.row.text > b.row.text))),
        )
      }),
    )
  })
})
