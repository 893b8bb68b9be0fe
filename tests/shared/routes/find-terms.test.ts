import { describe, expect, it } from 'vitest'
import type { Account } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { findTerms } from '../../../shared/routes/find-terms'
import { ownProvider } from '../../../shared/routes/describe-own'
import { withOwnRules } from '../../../shared/routes/own-rules'
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

  it('takes nobody to live in a state: what holds there by law is asked for', () => {
    const card = { provider: 'us-gift-cards', kind: 'voucher', currency: 'USD' as Currency } as const
    expect(found(card)).toBe('which-balance')
    for (const home of ['US', 'KR']) expect(found(card, undefined, home)).toBe('which-balance')
    expect(found(card, undefined, 'US-VT')).toBe('us-giftcard-vt')
    expect(found(card, 'us-giftcard-ca', 'US-VT')).toBe('us-giftcard-ca')
    expect(found(card, 'paypal-us')).toBe('which-balance')
  })

  it('finds each balance of a state by its name alone', () => {
    const ofStates = [...catalog.providers.values()].flatMap(({ id: provider, accounts }) =>
      accounts.filter(({ country }) => country.includes('-')).map((terms) => ({ provider, terms })),
    )
    expect(ofStates.length).toBeGreaterThan(0)
    for (const { provider, terms } of ofStates) {
      const told = { provider, kind: terms.kind, currency: terms.currency as Currency }
      expect(found(told, terms.id, 'US')).toBe(terms.id)
      expect(found(told, undefined, 'US')).not.toBe(terms.id)
      expect(found(told, undefined, terms.country)).toBe(terms.id)
    }
  })

  it('takes what the person named', () => {
    expect(found({ provider: 'tmoney' }, 'tmoney-card')).toBe('tmoney-card')
    expect(found({ provider: 'tmoney' }, 'paypal-us')).toBe('tmoney-mobile')
  })

  it('knows in every currency what can be cashed out nowhere in the world', () => {
    expect(found({ provider: 'steam', kind: 'voucher' })).toBe('steam-wallet')
    const terms = findTerms(catalog, makeAccount({ provider: 'steam', kind: 'voucher' }))
    expect(terms).toMatchObject({
      account: { currency: 'KRW', routes: [{ fee: { state: 'not-available' } }] },
    })
    expect(found({ provider: 'gcash', currency: 'KRW' as Currency })).toBe('unknown-balance')
  })

  it('takes the rule of a country for its own currency before the one of the whole world', () => {
    expect(found({ provider: 'steam', kind: 'voucher', currency: 'JPY' as Currency })).toBe('steam-jp-wallet')
    expect(found({ provider: 'steam', kind: 'voucher', currency: 'JPY' as Currency }, undefined, 'KR')).toBe(
      'steam-jp-wallet',
    )
    expect(found({ provider: 'steam', kind: 'voucher', currency: 'USD' as Currency }, undefined, 'JP')).toBe(
      'steam-wallet',
    )
  })

  it('never takes earnings for store credit', () => {
    expect(found({ provider: 'google-play', currency: 'USD' as Currency, kind: 'voucher' })).toBe('gplay')
    expect(found({ provider: 'google-play', currency: 'USD' as Currency, kind: 'platform' })).toBe(
      'unknown-balance',
    )
  })

  it('says why there are none', () => {
    expect(found({ provider: null })).toBe('unknown-provider')
    expect(found({ provider: 'nobody' })).toBe('unknown-provider')
    expect(found({ provider: 'kakaopay', currency: 'EUR' as Currency })).toBe('unknown-balance')
  })

  it('takes terms the person described for any account of their currency', () => {
    const provider = ownProvider({
      id: 'own-provider-1',
      account: 'own-account-1',
      name: 'Euro wallet',
      kind: 'wallet',
      currency: 'EUR' as Currency,
      country: 'EU',
    })
    const catalog = withOwnRules(readCatalog(), { providers: [provider], routes: [] })
    const chosenFor = (currency: string) =>
      findTerms(catalog, makeAccount({ provider: 'wise', currency: currency as Currency }), 'own-account-1')
    expect(chosenFor('EUR')).toMatchObject({ account: { id: 'own-account-1' } })
    expect(chosenFor('USD')).not.toMatchObject({ account: { id: 'own-account-1' } })
  })
})
