import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityTotals } from '../../../../shared/ledger/activity/activity-totals'
import type { Movement } from '../../../../shared/ledger/activity/movement'
import { minor } from '../../../../shared/money/money'
import { columnsOf, dollarPlatform, makeMovement, totalsOf, wonWallet } from '../../../support/make-movements'

describe('activityTotals', () => {
  it('adds up each currency by itself: in, out, and fees of both kinds', () => {
    const totals = totalsOf([
      makeMovement(wonWallet, '2026-03-01', 30_000),
      makeMovement(wonWallet, '2026-03-02', -4_500),
      makeMovement(wonWallet, '2026-03-02', -9_900, { status: 'pending' }),
      makeMovement(dollarPlatform, '2026-03-01', -1_000, { kind: 'withdrawal', fee: minor(99) }),
      makeMovement(dollarPlatform, '2026-03-01', -50, { kind: 'fee' }),
      makeMovement(dollarPlatform, '2026-03-03', 20, { kind: 'fee' }),
    ])
    expect(totals).toEqual([
      { currency: 'USD', count: 3, in: 20, out: -1_050, moved: 0, fees: 129 },
      { currency: 'KRW', count: 2, in: 30_000, out: -4_500, moved: 0, fees: 0 },
    ])
  })

  it('takes what moved between own accounts neither for income nor for spending, and counts it once', () => {
    const rows = [
      makeMovement(wonWallet, '2026-03-01', 30_000),
      makeMovement(wonWallet, '2026-03-02', -12_000, { id: 'left', kind: 'withdrawal' }),
      makeMovement({ ...wonWallet, id: 'bank' }, '2026-03-03', 11_600, { id: 'came' }),
    ]
    const isMoved = ({ row }: Movement): boolean => ['left', 'came'].includes(row.id)
    expect(totalsOf(rows, isMoved)).toEqual([
      { currency: 'KRW', count: 3, in: 30_000, out: 0, moved: 12_000, fees: 0 },
    ])
    expect(totalsOf(rows.slice(2), isMoved)[0]).toMatchObject({ in: 0, out: 0, moved: 11_600 })
  })

  it('adds up what matches alone', () => {
    const columns = columnsOf([
      makeMovement(wonWallet, '2026-03-01', 30_000),
      makeMovement(dollarPlatform, '2026-03-01', -1_000),
      makeMovement(wonWallet, '2026-03-02', -4_500),
    ])
    expect(activityTotals(columns, Uint8Array.of(0, 0, 1))).toEqual([
      { currency: 'KRW', count: 1, in: 0, out: -4_500, moved: 0, fees: 0 },
    ])
    expect(activityTotals(columns, Uint8Array.of(0, 0, 0))).toEqual([])
  })

  it('comes to the same in parts as in whole', () => {
    const amounts = fc.array(fc.integer({ min: -999, max: 999 }))
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const rows = (of: readonly number[]) =>
          of.map((amount) => makeMovement(wonWallet, '2026-03-01', amount))
        const net = (of: readonly number[]) =>
          totalsOf(rows(of)).reduce((sum, total) => sum + total.in + total.out, 0)
        expect(net([...a, ...b])).toBe(net(a) + net(b))
      }),
    )
  })
})
