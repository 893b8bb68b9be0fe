import { describe, expect, it } from 'vitest'
import type { Currency } from '../../../shared/money/currency'
import { toMinor, toPpm } from '../../../shared/routes/decimal'

describe('toMinor', () => {
  it.each([
    ['0.99', 'USD', 99],
    ['5', 'USD', 500],
    ['0.500', 'USD', 50],
    ['500', 'KRW', 500],
    ['500.0', 'KRW', 500],
    ['1.234', 'KWD', 1234],
  ])('reads %s %s as %i', (text, currency, minor) => {
    expect(toMinor(text, currency as Currency)).toBe(minor)
  })

  it.each([
    ['0.5', 'KRW'],
    ['0.999', 'USD'],
    ['-1', 'USD'],
    ['1,000', 'KRW'],
    ['', 'USD'],
    ['99999999999999999', 'USD'],
  ])('refuses %s %s', (text, currency) => {
    expect(toMinor(text, currency as Currency)).toBeNull()
  })
})

describe('toPpm', () => {
  it('is exact to a ten-thousandth of a percent', () => {
    expect(['1.75', '10', '0.0001', '2.9126', '89.36'].map(toPpm)).toEqual([
      17_500, 100_000, 1, 29_126, 893_600,
    ])
    expect(['0.00001', '-1', '1e2', ''].map(toPpm)).toEqual([null, null, null, null])
  })
})
