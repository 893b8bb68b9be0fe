import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import type { AccountFacts } from '../../../shared/routes/account-facts'
import { heldTerms, type Known } from '../../../shared/routes/held-terms'
import { quote } from '../../../shared/routes/quote'
import { placedRoute } from '../../support/read-catalog'

const today = '2026-11-22' as Day
const known = (facts: Omit<AccountFacts, 'account'>, told: Partial<Known> = {}): Known => ({
  today,
  balance: minor(10_000),
  facts: { account: 'mine', ...facts },
  corrections: {},
  ...told,
})
const feeOf = (id: string, amount: number, by: Known) => {
  const terms = heldTerms(placedRoute(id), by)
  const route = terms.account.routes.find((one) => one.id === id)
  if (!route) throw new Error(`no route ${id}`)
  const context = { today, holidays: new Set<Day>(), leftOf: () => ({ count: null, amount: null }) }
  return quote({ ...terms, route }, minor(amount), context).price?.fee ?? null
}

describe('heldTerms', () => {
  it('keeps a new account to its lower limits, and one whose age nobody said', () => {
    const daily = (facts: Omit<AccountFacts, 'account'>) =>
      heldTerms(placedRoute('revolut-us-atm'), known(facts)).account.quotas.find(
        ({ id }) => id === 'revolut-us-daily',
      )
    expect(daily({})?.amount).toBe('550')
    expect(daily({ openedOn: '2026-07-26' as Day })?.amount).toBe('550')
    expect(daily({ openedOn: '2026-07-25' as Day })?.amount).toBe('1050')
  })

  it('keeps an account to the limit of the unverified until the person says otherwise', () => {
    const weekly = (facts: Omit<AccountFacts, 'account'>) =>
      heldTerms(placedRoute('venmo-standard'), known(facts)).account.quotas[0]?.amount
    expect(weekly({})).toBe('999.99')
    expect(weekly({ identity: 'none' })).toBe('999.99')
    expect(weekly({ identity: 'done' })).toBe('19999.99')
  })

  it('waives the fee in the countries that pay none', () => {
    expect(feeOf('gumroad-paypal', 10_000, known({ country: 'BR' }))).toBe(0)
    expect(feeOf('gumroad-paypal', 10_000, known({ country: 'KR' }))).toBe(200)
  })

  it('takes the rate of the face value, whatever is left of it', () => {
    expect(feeOf('kr-voucher-refund-cash', 10_000, known({}))).toBe(1_000)
    expect(feeOf('kr-voucher-refund-cash', 10_000, known({ firstWorth: minor(50_001) }))).toBe(500)
    expect(feeOf('kr-voucher-refund-cash', 10_000, known({ firstWorth: minor(50_000) }))).toBe(1_000)
  })

  it('puts the person’s fee in place of the catalogue’s while it holds, with its free allowance', () => {
    const tariff = { charged: 'from-amount' as const, parts: [{ fixed: '3.00', free: 'own-free' }] }
    const free = { id: 'own-free', per: 'month' as const, count: 2 }
    const corrections = { 'upwork-local': { on: today, tariff, free, until: '2026-11-30' as Day } }
    const terms = heldTerms(placedRoute('upwork-local'), known({}, { corrections }))
    expect(terms.account.quotas).toContainEqual(free)
    expect(feeOf('upwork-local', 10_000, known({}, { corrections }))).toBe(0)
    expect(feeOf('upwork-local', 10_000, known({}, { corrections, today: '2026-12-01' as Day }))).toBe(99)
  })

  it('says how much must still be spent', () => {
    const terms = heldTerms(placedRoute('cultureland-paper-change'), known({ firstWorth: minor(20_000) }))
    const route = terms.account.routes.find(({ id }) => id === 'cultureland-paper-change')
    if (!route) throw new Error('no such route')
    const context = { today, holidays: new Set<Day>(), leftOf: () => ({ count: null, amount: null }) }
    expect(quote({ ...terms, route }, minor(10_000), context)).toMatchObject({
      price: null,
      obstacle: { code: 'spend-first', bound: 2_000 },
    })
  })
})
