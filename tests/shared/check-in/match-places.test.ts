import { describe, expect, it } from 'vitest'
import { matchPlace } from '../../../shared/check-in/match-places'
import type { Currency } from '../../../shared/money/currency'
import { makeAccount } from '../../support/make-account'

const USD = 'USD' as Currency
const EUR = 'EUR' as Currency
const accounts = [
  makeAccount({ id: 'cafe', name: 'Café Card', label: '7788-12' }),
  makeAccount({ id: 'bus', name: '티머니' }),
  makeAccount({ id: 'wise-usd', name: 'Wise', currency: USD }),
  makeAccount({ id: 'wise-eur', name: 'Wise', currency: EUR }),
  makeAccount({ id: 'paypal-usd', name: 'PayPal USD', currency: USD }),
]
const match = (name: string, currency: Currency | null = null) =>
  matchPlace(name, currency, accounts)?.id ?? null

describe('matchPlace', () => {
  it('knows a name whatever its case, accents, blanks and marks, and the number it goes by', () => {
    expect(match('CAFE-card')).toBe('cafe')
    expect(match('ｃａｆé card')).toBe('cafe')
    expect(match('티 머니')).toBe('bus')
    expect(match('7788 12')).toBe('cafe')
  })

  it('tells accounts of one name apart by the currency, and else not at all', () => {
    expect(match('Wise')).toBe(null)
    expect(match('Wise', EUR)).toBe('wise-eur')
    expect(match('PayPal', USD)).toBe('paypal-usd')
  })

  it('does not guess', () => {
    expect(match('Cafe')).toBe(null)
    expect(match('…')).toBe(null)
  })
})
