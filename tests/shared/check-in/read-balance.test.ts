import { describe, expect, it } from 'vitest'
import { typedBalance } from '../../../shared/check-in/read-balance'
import type { Currency } from '../../../shared/money/currency'

const read = (text: string, currency: string) => {
  const balance = typedBalance(text, currency as Currency)
  return balance.ok ? balance.value : balance.error.code
}

describe('typedBalance', () => {
  it.each([
    ['12,500', 'KRW', 12500],
    ['12,500원', 'KRW', 12500],
    ['3,500P', 'KRW', 3500],
    ['₩3 000', 'KRW', 3000],
    ['16.99*2', 'USD', 3398],
    ['$5', 'CAD', 500],
    ['12,50', 'EUR', 1250],
    ['1.234,56 €', 'EUR', 123456],
    ['¥1,240', 'JPY', 1240],
    ['-3', 'USD', -300],
  ])('reads %s in %s', (text, currency, balance) => expect(read(text, currency)).toBe(balance))

  it.each([
    ['5 USD', 'KRW', 'other-currency'],
    ['$5', 'KRW', 'other-currency'],
    ['€5', 'USD', 'other-currency'],
    ['twelve', 'KRW', 'bad-amount'],
    ['5/0', 'KRW', 'bad-amount'],
    ['1.234', 'EUR', 'too-fine'],
    ['99999999999999999', 'KRW', 'too-big'],
  ])('refuses %s in %s', (text, currency, code) => expect(read(text, currency)).toBe(code))
})
