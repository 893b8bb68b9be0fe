import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { datedRates } from '../../../shared/transfers/dated-rates'

const [usd, krw] = ['USD', 'KRW'] as [Currency, Currency]
const rate = datedRates([
  { from: usd, to: krw, rate: '1300', asOf: '2026-01-01' as Day },
  { from: usd, to: krw, rate: '1400', asOf: '2026-07-01' as Day },
])

describe('datedRates', () => {
  it('gives the rate of the nearest day, in minor units', () => {
    expect(rate(usd, krw, '2026-02-01' as Day)?.rate).toBe(13)
    expect(rate(usd, krw, '2026-09-01' as Day)?.rate).toBe(14)
    expect(rate(krw, usd, '2026-09-01' as Day)?.rate).toBeCloseTo(1 / 14, 5)
  })

  it('trusts it less the further its day is away', () => {
    expect(rate(usd, krw, '2026-07-01' as Day)?.tolerancePpm).toBe(30_000)
    expect(rate(usd, krw, '2026-07-11' as Day)?.tolerancePpm).toBe(34_000)
    expect(rate(usd, krw, '2029-07-11' as Day)?.tolerancePpm).toBe(120_000)
  })

  it('knows nothing of other currencies', () => {
    expect(rate('EUR' as Currency, krw, '2026-07-01' as Day)).toBeNull()
  })
})
