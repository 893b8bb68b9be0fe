import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import { gathered } from '../../../shared/use-up/gathered'

const today = '2026-11-22' as Day
const planned = addDays(today, 70)

describe('gathered parts', () => {
  it('leave a single part as it is', () => {
    expect(gathered([{ amount: 300, by: planned }], planned)).toEqual([
      { amount: 300, by: planned, first: 300, allBy: planned },
    ])
    expect(gathered([], planned)).toEqual([])
  })

  it('are a few errands where something lapses every day of a year, and lose nothing of the sum', () => {
    const daily = Array.from({ length: 365 }, (_, i) => ({ amount: 10, by: addDays(today, i) }))
    const found = gathered(daily, planned)
    expect(found.map(({ amount, by, first, allBy }) => [amount, by, first, allBy])).toEqual([
      [310, '2026-11-22', 10, '2026-12-22'],
      [310, '2026-12-23', 10, '2027-01-22'],
      [310, '2027-01-23', 10, '2027-02-22'],
      [2_720, '2027-02-23', 10, '2027-11-21'],
    ])
  })

  it('keep what no day presses apart from what is due soon, and with what is due later', () => {
    expect(
      gathered(
        [
          { amount: 1, by: '2026-12-01' as Day },
          { amount: 2, by: '2027-06-01' as Day },
          { amount: 4, by: null },
        ],
        planned,
      ),
    ).toEqual([
      { amount: 1, by: '2026-12-01', first: 1, allBy: '2026-12-01' },
      { amount: 6, by: '2027-06-01', first: 2, allBy: null },
    ])
  })
})
