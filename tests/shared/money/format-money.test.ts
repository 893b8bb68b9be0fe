import { describe, expect, it } from 'vitest'
import type { Currency } from '../../../shared/money/currency'
import { formatMoney } from '../../../shared/money/format-money'
import { minor } from '../../../shared/money/money'

const write = (amount: number, currency: string, locale = 'en') =>
  formatMoney({ minor: minor(amount), currency: currency as Currency }, locale).replace(/\u00a0/g, ' ')

describe('an amount in words of the locale', () => {
  it('has the decimals of its currency', () => {
    expect(write(-123_456, 'USD')).toBe('−$1,234.56')
    expect(write(1_234, 'KRW')).toBe('₩1,234')
    expect(write(1_234_567, 'KWD')).toBe('KWD 1,234.567')
  })

  it('loses no minor unit where the custom is to write none', () => {
    expect(write(123_450, 'HUF', 'hu')).toBe('1234,50 Ft')
    expect(write(123_400, 'HUF', 'hu')).toBe('1234 Ft')
    expect(write(-5, 'IDR', 'id')).toBe('−Rp 0,05')
  })

  it('tells any two amounts of any currency apart', () => {
    for (const currency of Intl.supportedValuesOf('currency'))
      for (const locale of ['en', 'ko', 'ja']) {
        const near = [1, 2, 49, 50, 51, 99, 100, 101, 149, 150].map((amount) =>
          write(amount, currency, locale),
        )
        expect([currency, new Set(near).size]).toEqual([currency, near.length])
      }
  })
})
