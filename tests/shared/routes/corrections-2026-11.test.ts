import { describe, expect, it } from 'vitest'
import type { CatalogAccount, CatalogRoute, Source } from '../../../shared/routes/catalog-schema'
import { readCatalog } from '../../support/read-catalog'

const accounts: readonly CatalogAccount[] = [...readCatalog().providers.values()].flatMap(
  (one) => one.accounts,
)
const routeOf = (id: string): CatalogRoute => {
  const found = accounts.flatMap(({ routes }) => routes).find((one) => one.id === id)
  if (!found) throw new Error(`no route ${id}`)
  return found
}
const accountOf = (route: string): CatalogAccount => {
  const found = accounts.find(({ routes }) => routes.some(({ id }) => id === route))
  if (!found) throw new Error(`no account of ${route}`)
  return found
}
const said = (id: string): string =>
  routeOf(id)
    .conditions.map(({ text }) => text.en)
    .join('\n')
const source = (id: string, asOf: string | null, official: boolean, title: RegExp): Source | undefined =>
  routeOf(id).sources.find((one) => one.asOf === asOf && one.official === official && title.test(one.title))
const free = { state: 'known', parts: [{}] }
const weekly = { per: 'week', amount: '19999.99', reset: 'rolling', whenUnverified: '999.99' }

type Line = readonly [number, route: string, what: string, found: () => unknown, expected: unknown]

/** What was found wrong in November 2026, line by line, and what stands there now. */
const lines: readonly Line[] = [
  [1, 'gumroad-weekly', 'least', () => routeOf('gumroad-weekly').limits, { min: '100.00' }],
  [2, 'gumroad-paypal', 'least', () => routeOf('gumroad-paypal').limits, { min: '100.00' }],
  [3, 'gumroad-weekly', 'window', () => said('gumroad-weekly'), /daily, weekly, monthly or quarterly/],
  [4, 'gumroad-paypal', 'where', () => said('gumroad-paypal'), /only where Gumroad pays no bank account/],
  [5, 'gumroad-instant', 'least', () => routeOf('gumroad-instant').limits, { min: '1.00', max: '9999.00' }],
  [6, 'gumroad-instant', 'who', () => routeOf('gumroad-instant').needs, { countries: { only: ['US'] } }],
  [7, 'stripe-us-instant', 'fee', () => routeOf('stripe-us-instant').fee, { state: 'known', charged: 'unknown', parts: [{ percent: '1.5', min: '0.50' }] }],
  [8, 'paytm-bank', 'status', () => routeOf('paytm-bank'), { status: 'closed', fee: { state: 'unknown' } }],
  [9, 'paytm-min-refund', 'status', () => routeOf('paytm-min-refund'), { status: 'closed', fee: { state: 'unknown' } }],
  [10, 'payoneer-local-fx', 'fee', () => routeOf('payoneer-local-fx').fee, { state: 'range', low: { parts: [{ percent: '1.2' }] }, high: { parts: [{ percent: '4' }] } }],
  [11, 'payoneer-us-ach', 'source', () => source('payoneer-us-ach', '2026-01-01', false, /Payoneer, pricing page/), {}],
  [12, 'payoneer-swift', 'confidence', () => routeOf('payoneer-swift').confidence, 'low'],
  [13, 'payoneer-us-ach', 'yearly fee', () => accountOf('payoneer-us-ach').yearlyFee, { amount: '29.95', unlessReceived: '2000', elsewhere: [{ countries: ['IN', 'PK'], unlessReceived: '6000' }] }],
  [14, 'paypal-kr-bank', 'fee', () => routeOf('paypal-kr-bank'), { fee: free, limits: { min: '150.00' } }],
  [14, 'paypal-kr-bank-small', 'fee below', () => routeOf('paypal-kr-bank-small'), { fee: { state: 'unknown' }, limits: { max: '149.99' } }],
  [15, 'paypal-kr-bank', 'markup', () => routeOf('paypal-kr-bank').fx, { markup: '3' }],
  [16, 'paypal-kr-bank', 'settlement', () => routeOf('paypal-kr-bank').settlement, { soonest: 3, latest: 5, unit: 'business-days' }],
  [17, 'paypal-us-instant', 'confidence', () => routeOf('paypal-us-instant').confidence, 'medium'],
  [18, 'paypal-ph-bank', 'new', () => routeOf('paypal-ph-bank').fee, { parts: [{ bands: [{ upTo: '7000.00', fixed: '50.00' }, { upTo: null, fixed: '0' }] }] }],
  [18, 'paypal-ph-card', 'new', () => routeOf('paypal-ph-card').fee, { parts: [{ percent: '1', min: '10.00', max: '500.00' }] }],
  [18, 'paypal-ph-us-bank', 'new', () => routeOf('paypal-ph-us-bank').fee, { parts: [{ percent: '3' }] }],
  [19, 'venmo-instant', 'limits', () => routeOf('venmo-instant').limits, { min: '0.26', max: '5000', quotas: ['venmo-weekly'] }],
  [19, 'venmo-instant', 'quota', () => accountOf('venmo-instant').quotas[0], weekly],
  [20, 'venmo-standard', 'limits', () => routeOf('venmo-standard').limits, { max: '5000', quotas: ['venmo-weekly'] }],
  [21, 'venmo-standard-card', 'new', () => routeOf('venmo-standard-card'), { fee: free, settlement: { latest: 48, unit: 'hours' } }],
  [22, 'tmoney-mobile-bank', 'fee', () => routeOf('tmoney-mobile-bank').fee, { parts: [{ bands: [{}, {}, { upTo: null, fixed: '500', percent: '4' }] }] }],
  [23, 'tmoney-mobile-bank', 'most', () => routeOf('tmoney-mobile-bank').limits, { max: '100000' }],
  [24, 'tmoney-cvs-gs25-7', 'whole', () => routeOf('tmoney-cvs-gs25-7').limits, { whole: true }],
  [25, 'tmoney-cvs-cu', 'whole', () => routeOf('tmoney-cvs-cu').limits, { whole: true }],
  [26, 'tmoney-cvs-gs25-7', 'most', () => routeOf('tmoney-cvs-gs25-7').limits, { max: '19999' }],
  [27, 'tmoney-cvs-cu', 'name', () => routeOf('tmoney-cvs-cu').to.name.en, 'CU, Ministop or emart24'],
  [28, 'tmoney-subway', 'limits', () => routeOf('tmoney-subway').limits, { max: '50000', quotas: ['tmoney-subway-monthly'] }],
  [28, 'tmoney-subway', 'quota', () => accountOf('tmoney-subway').quotas.find(({ id }) => id === 'tmoney-subway-monthly'), { per: 'month', amount: '500000' }],
  [29, 'steam-jp-none', 'lapse', () => accountOf('steam-jp-none'), { id: 'steam-jp-wallet', country: 'JP', currency: 'JPY', expiry: { kind: 'fixed-term', months: 6 } }],
  [30, 'steam-none', 'source', () => source('steam-none', '2026-04-21', true, /Subscriber Agreement/), {}],
  [31, 'psn-none', 'source', () => source('psn-none', '2026-05-18', true, /terms of service/), {}],
  [32, 'linepay-statutory', 'status', () => routeOf('linepay-statutory').status, 'closed'],
  [33, 'rakuten-premium-bank', 'least', () => routeOf('rakuten-premium-bank'), { limits: { min: '1000' }, fee: { state: 'unknown' } }],
  [34, 'upwork-local', 'least', () => routeOf('upwork-local').limits, { min: '5' }],
  [35, 'upwork-local', 'settlement', () => routeOf('upwork-local').settlement, { soonest: 0, latest: 7, unit: 'business-days' }],
  [36, 'fiverr-any', 'source', () => source('fiverr-any', null, true, /withdrawing earnings/), {}],
  [37, 'fiverr-payoneer', 'new', () => routeOf('fiverr-payoneer'), { fee: { state: 'range', low: { parts: [{ fixed: '1' }] }, high: { parts: [{ fixed: '3' }] } }, limits: { max: '5000' }, confidence: 'low' }],
  [38, 'adsense-kr-eft', 'confidence', () => routeOf('adsense-kr-eft').confidence, 'low'],
  [38, 'adsense-kr-usd-eft', 'new', () => routeOf('adsense-kr-usd-eft'), { confidence: 'low', limits: { min: '100' } }],
  [39, 'momo-gh-bank', 'new', () => routeOf('momo-gh-bank').fee, free],
  [40, 'momo-gh-agent', 'source', () => source('momo-gh-agent', '2025-04-02', false, /e-levy/), { about: 'conditions' }],
  [41, 'mpesa-agent', 'source', () => source('mpesa-agent', '2026', false, /M-PESA charges 2026/), {}],
  [42, 'mpesa-transfer', 'source', () => source('mpesa-transfer', '2026', false, /M-PESA charges 2026/), {}],
  [43, 'mpesa-atm', 'source', () => source('mpesa-atm', '2026', false, /M-PESA charges for 2026/), {}],
  [44, 'us-gc-ct', 'new', () => routeOf('us-gc-ct').limits, { max: '2.99', whole: true }],
  [45, 'us-gc-tx', 'new', () => routeOf('us-gc-tx').limits, { max: '2.49', whole: true }],
  [46, 'us-gc-ca', 'sources', () => routeOf('us-gc-ca').sources.map(({ asOf }) => asOf), ['2026-03-23', '2026-03-02', '2025-10-08']],
  [47, 'uber-instant', 'New York', () => said('uber-instant'), /New York State one cash-out a day is free/],
  [48, 'twitch-us-ach', 'lapse', () => said('twitch-us-ach'), /45 days[^]*180 days[^]*no claim/],
  [48, 'twitch-intl-wire', 'lapse', () => said('twitch-intl-wire'), /45 days[^]*180 days[^]*no claim/],
  [49, 'merpay-bank', 'lapse', () => said('merpay-bank'), /lapses after 180 days/],
  [50, 'merpay-bank-express', 'where', () => said('merpay-bank-express'), /Only to an account at Japan Post Bank/],
  [51, 'freelancer-nonwire', 'source', () => source('freelancer-nonwire', null, true, /withdrawing earned funds/), {}],
  [52, 'dana-to-ovo', 'source', () => source('dana-to-ovo', null, false, /DANA to OVO/), {}],
] // prettier-ignore

describe('the corrections of November 2026', () => {
  it.each(lines)('%d: %s, %s', (_, _route, _what, found, expected) => {
    const value = found()
    if (expected instanceof RegExp) expect(value).toMatch(expected)
    else if (typeof expected === 'object') expect(value).toMatchObject(expected as object)
    else expect(value).toBe(expected)
  })

  it('are all there', () => {
    expect(new Set(lines.map(([line]) => line)).size).toBe(52)
  })

  it.each([
    ['gumroad-weekly-until-2026-03', { min: '10.00' }, undefined, '2026-03-22'],
    ['gumroad-paypal-until-2026-03', { min: '10.00' }, undefined, '2026-03-22'],
    ['gumroad-instant-until-2026-03', { min: '10.00' }, undefined, '2026-03-22'],
    ['gumroad-instant-until-2026-08', { min: '100.00' }, '2026-03-23', '2026-08-29'],
    ['us-gc-ca-until-2026-03', { max: '9.99' }, undefined, '2026-03-31'],
  ])('keeps the earlier rule %s with its days', (id, limits, offeredFrom, offeredUntil) => {
    expect(routeOf(id)).toMatchObject({ status: 'superseded', limits, window: { offeredUntil } })
    expect(routeOf(id).window?.offeredFrom).toBe(offeredFrom)
  })

  it('words what was not found as a question, and plans none of it', () => {
    for (const id of ['paytm-bank', 'paytm-min-refund', 'linepay-statutory']) {
      expect(said(id)).toMatch(/not found.*ask/)
      expect(routeOf(id).status).toBe('closed')
    }
  })
})
