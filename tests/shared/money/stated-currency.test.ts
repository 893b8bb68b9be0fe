import { describe, expect, it } from 'vitest'
import { type Currency, decimalsOf } from '../../../shared/money/currency'
import { knownCurrency, statedCurrency } from '../../../shared/money/currency-codes'

describe('statedCurrency', () => {
  it('knows currencies that went, where nothing but a code can stand', () => {
    expect(['HRK', 'LTL', 'DEM', 'SLL', 'BGN', 'eur '].map(statedCurrency)).toEqual([
      'HRK',
      'LTL',
      'DEM',
      'SLL',
      'BGN',
      'EUR',
    ])
    expect(['QQQ', '', 'EURO'].map(statedCurrency)).toEqual([null, null, null])
  })

  it('leaves words alone elsewhere', () => {
    expect(knownCurrency('PTE')).toBeNull()
  })

  it('has their decimals', () => {
    expect(['ITL', 'DEM', 'BYR'].map((code) => decimalsOf(code as Currency))).toEqual([0, 2, 0])
  })
})
