import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../shared/ledger/row-order'
import type { Transaction } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { makeTransaction } from '../../support/make-transaction'

const amounts = (rows: readonly Transaction[]): number[] => rows.map((row) => row.amount)

describe('inOrder', () => {
  it('sorts by day, then by time', () => {
    const rows = [
      makeTransaction('2026-01-02', 1, { time: '10:00' }),
      makeTransaction('2026-01-02', 2, { time: '09:59:30' }),
      makeTransaction('2026-01-01', 3, { time: '23:00' }),
    ]
    expect(amounts(inOrder(rows))).toEqual([3, 2, 1])
  })

  it('turns a statement that runs newest first, by its balances', () => {
    const rows = [
      makeTransaction('2026-01-01', 30, { balance: minor(60) }),
      makeTransaction('2026-01-01', 20, { balance: minor(30) }),
      makeTransaction('2026-01-01', 10, { balance: minor(10) }),
    ]
    expect(amounts(inOrder(rows))).toEqual([10, 20, 30])
  })

  it('lets the day before decide where a day reads both ways', () => {
    const rows = [
      makeTransaction('2026-01-01', 5, { balance: minor(5) }),
      makeTransaction('2026-01-02', 7, { balance: minor(5) }),
      makeTransaction('2026-01-02', -7, { balance: minor(-2) }),
    ]
    expect(amounts(inOrder(rows))).toEqual([5, -7, 7])
  })

  it('leaves rows as they stand where they do not connect', () => {
    const rows = [
      makeTransaction('2026-01-01', 1, { balance: minor(100) }),
      makeTransaction('2026-01-01', 2, { balance: minor(900) }),
      makeTransaction('2026-01-01', 4, { balance: minor(50) }),
    ]
    expect(amounts(inOrder(rows))).toEqual([1, 2, 4])
  })

  it('finds an order that follows the balances however the rows are shuffled', () => {
    const step = fc.integer({ min: -3, max: 3 }).filter((amount) => amount !== 0)
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (steps, random) => {
          let balance = 100
          const rows = steps.map((amount, i) =>
            makeTransaction('2026-01-02', amount, { balance: minor((balance += amount)), text: String(i) }),
          )
          const shuffled = rows.map((row) => ({ row, key: random.next().value as number }))
          shuffled.sort((a, b) => a.key - b.key)
          const before = makeTransaction('2026-01-01', 100, { balance: minor(100) })
          const found = inOrder([...shuffled.map(({ row }) => row), before])
          let running = 0
          for (const row of found) expect(row.balance).toBe((running += row.amount))
          expect(found).toHaveLength(rows.length + 1)
        },
      ),
    )
  })
})
