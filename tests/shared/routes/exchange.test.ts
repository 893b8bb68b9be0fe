import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { type DatedRate, markedRate, minorRate } from '../../../shared/routes/exchange'

const [usd, krw, jpy, kwd] = ['USD', 'KRW', 'JPY', 'KWD'] as Currency[] as [
  Currency,
  Currency,
  Currency,
  Currency,
]
const rate = (from: Currency, to: Currency, text: string, asOf = '2026-11-01'): DatedRate => ({
  from,
  to,
  rate: text,
  asOf: asOf as Day,
})

describe('minorRate', () => {
  it('is per minor unit, whatever the decimals of the two', () => {
    expect(minorRate(usd, krw, [rate(usd, krw, '1380.5')])).toBe(13.805)
    expect(minorRate(krw, usd, [rate(krw, usd, '0.000725')])).toBe(0.0725)
    expect(minorRate(kwd, usd, [rate(kwd, usd, '3.25')])).toBe(0.325)
    expect(minorRate(usd, usd, [])).toBe(1)
  })

  it('turns a rate that was given the other way round, down to six decimals', () => {
    expect(minorRate(krw, usd, [rate(usd, krw, '1380.5')])).toBe(0.072437)
    expect(minorRate(jpy, krw, [rate(krw, jpy, '0.11')])).toBe(9.090909)
  })

  it('takes the newest, and none that is missing, zero or no number', () => {
    const rates = [
      rate(usd, krw, '1300', '2026-10-01'),
      rate(usd, krw, '1400', '2026-11-20'),
      rate(usd, krw, '1', '2025-01-01'),
    ]
    expect(minorRate(usd, krw, rates)).toBe(14)
    expect(minorRate(usd, jpy, rates)).toBeNull()
    expect(minorRate(usd, jpy, [rate(usd, jpy, '0')])).toBeNull()
    expect(minorRate(usd, jpy, [rate(usd, jpy, '1,5')])).toBeNull()
  })
})

describe('markedRate', () => {
  it('carries the markup in parts per million', () => {
    expect(markedRate(usd, krw, '2.5', [rate(usd, krw, '1400')])).toEqual({ rate: 14, markupPpm: 25_000 })
    expect(markedRate(usd, jpy, '2.5', [])).toBeNull()
  })
})
