import { describe, expect, it } from 'vitest'
import type { Account } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { findTerms } from '../../../shared/routes/find-terms'
import { makeAccount } from '../../support/make-account'
import { readCatalog } from '../../support/read-catalog'

const catalog = readCatalog()
const found = (told: Partial<Account>, chosen?: string, home?: string) => {
  const terms = findTerms(catalog, makeAccount(told), chosen, home)
  return typeof terms === 'string' ? terms : terms.account.id
}

describe('findTerms', () => {
  it('tells the balances of a provider apart by currency', () => {
    expect(found({ provider: 'paypal', currency: 'USD' as Currency })).toBe('paypal-us')
    expect(found({ provider: 'paypal', currency: 'JPY' as Currency })).toBe('paypal-jp')
  })

  it('tells them apart by kind, then takes the usual one', () => {
    expect(found({ provider: 'naverpay' })).toBe('naverpay-money')
    expect(found({ provider: 'naverpay', kind: 'points' })).toBe('naverpay-points')
    expect(found({ provider: 'tmoney' })).toBe('tmoney-mobile')
  })

  it('prefers the balance of the country the person lives in', () => {
    expect(found({ provider: 'paypal', currency: 'USD' as Currency }, undefined, 'KR')).toBe('paypal-kr')
  })

  it('takes what the person named', () => {
    expect(found({ provider: 'tmoney' }, 'tmoney-card')).toBe('tmoney-card')
    expect(found({ provider: 'tmoney' }, 'paypal-us')).toBe('tmoney-mobile')
  })

  it('says why there are none', () => {
    expect(found({ provider: null })).toBe('unknown-provider')
    expect(found({ provider: 'nobody' })).toBe('unknown-provider')
    expect(found({ provider: 'kakaopay', currency: 'EUR' as Currency })).toBe('unknown-balance')
  })
})
