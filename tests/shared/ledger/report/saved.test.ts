import { describe, expect, it } from 'vitest'
import { savedAgainst } from '../../../../shared/ledger/report/saved'
import { minor } from '../../../../shared/money/money'

const moved = (amount: number, fees: number) => ({ moved: minor(amount), fees: minor(fees) })

describe('savedAgainst', () => {
  it('compares what was paid with the share paid before', () => {
    expect(savedAgainst(moved(1_000, 50), moved(2_000, 60))).toBe(40)
    expect(savedAgainst(moved(1_000, 10), moved(2_000, 60))).toBe(-40)
  })

  it('compares nothing with nothing', () => {
    expect(savedAgainst(moved(0, 0), moved(2_000, 60))).toBeNull()
    expect(savedAgainst(moved(1_000, 50), moved(0, 0))).toBeNull()
  })
})
