import { expect, it } from 'vitest'
import { isMicro } from '../../../shared/ledger/micro'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'

it('draws the line of small sums by currency', () => {
  expect(isMicro(minor(4_999), 'KRW' as Currency)).toBe(true)
  expect(isMicro(minor(5_000), 'KRW' as Currency)).toBe(false)
  expect(isMicro(minor(499), 'USD' as Currency)).toBe(true)
  expect(isMicro(minor(0), 'USD' as Currency)).toBe(false)
  expect(isMicro(minor(1), 'CHF' as Currency)).toBe(false)
  expect(isMicro(minor(99), 'CHF' as Currency, { CHF: 100 })).toBe(true)
})
