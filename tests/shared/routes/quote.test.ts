import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { type Minor, minor, toDecimal } from '../../../shared/money/money'
import { toMinor } from '../../../shared/routes/decimal'
import { holidays } from '../../../shared/routes/holidays'
import { quote, type QuoteContext } from '../../../shared/routes/quote'
import { placedRoute } from '../../support/read-catalog'

type Left = Record<string, { count: number | null; amount: number | null }>

const context = (left: Left = {}): QuoteContext => ({
  today: '2026-11-20' as Day,
  holidays: new Set(holidays.US),
  leftOf: (quota) => left[quota] ?? { count: null, amount: null },
})

function feeFor(route: string, amount: string, left: Left): string | null {
  const placed = placedRoute(route)
  const currency = placed.account.currency as Currency
  const { price } = quote(placed, toMinor(amount, currency) as Minor, context(left))
  return price && toDecimal(price.fee, currency)
}

/** Fees as providers and their users worked them out. */
const worked: readonly (readonly [route: string, amount: string, fee: string, left?: Left])[] = [
  ['venmo-standard', '10.00', '0.00'],
  ['upwork-local', '100.00', '0.99'],
  ['toss-points-bank', '1000', '100'],
  ['venmo-instant', '10.00', '0.25'],
  ['venmo-instant', '100.00', '1.75'],
  ['venmo-instant', '5000.00', '25.00'],
  ['airbnb-fastpay', '2000.00', '15.00'],
  ['twitch-intl-paypal', '2000.00', '20.25'],
  ['twitch-intl-paypal', '100.00', '2.25'],
  ['payoneer-local-fx', '100.00', '4.00'],
  ['stripe-us-instant', '1000.00', '15.00'],
  ['stripe-us-instant', '10.00', '0.50'],
  ['paypal-ph-bank', '7000.00', '50.00'],
  ['paypal-ph-bank', '7000.01', '0.00'],
  ['paypal-ph-card', '10000.00', '100.00'],
  ['paypal-kr-bank', '150.00', '0.00'],
  ['fiverr-payoneer', '100.00', '3.00'],
  ['momo-gh-bank', '1000.00', '0.00'],
  ['gumroad-instant', '103.00', '3.00'],
  ['gumroad-instant', '100.00', '2.92'],
  ['gumroad-paypal', '100.01', '2.01'],
  ['mpesa-agent', '50.00', '11.00'],
  ['mpesa-agent', '2500.00', '29.00'],
  ['mpesa-agent', '2501.00', '52.00'],
  ['paypal-jp-bank', '49999', '250'],
  ['paypal-jp-bank', '50000', '0'],
  ['tmoney-mobile-bank', '1249', '0'],
  ['tmoney-mobile-bank', '20000', '500'],
  ['tmoney-mobile-bank', '20001', '1301'],
  ['momo-ug-agent', '500', '333'],
  ['momo-ug-agent', '2500', '343'],
  ['suica-refund', '1000', '220'],
  ['alipay-bank', '5000.00', '4.00', { 'alipay-free': { count: null, amount: 100_000 } }],
  ['alipay-bank', '1000.00', '0.00', { 'alipay-free': { count: null, amount: 100_000 } }],
  ['alipay-bank', '1001.00', '0.10', { 'alipay-free': { count: null, amount: 100_000 } }],
  ['wise-au-atm', '100.00', '1.50', { 'wise-au-free-count': { count: 0, amount: null }, 'wise-au-free-amount': { count: null, amount: 20_000 } }],
  ['wise-au-atm', '400.00', '0.88', { 'wise-au-free-count': { count: 1, amount: null }, 'wise-au-free-amount': { count: null, amount: 35_000 } }],
  ['revolut-eur-atm', '20.00', '1.00', { 'revolut-eur-free': { count: 0, amount: 10_000 } }],
  ['revolut-eur-atm', '100.00', '2.00', { 'revolut-eur-free': { count: 3, amount: 0 } }],
  ['kr-voucher-refund-cash', '50000', '5000'],
  ['kr-voucher-refund-cash', '50001', '2501'],
  ['cashapp-instant', '100.00', '1.75'],
] // prettier-ignore

describe('quote', () => {
  const cases = worked.map(([route, amount, fee, left = {}]) => ({ route, amount, fee, left }))
  it.each(cases)('prices $amount by $route at $fee', ({ route, amount, fee, left }) => {
    expect(feeFor(route, amount, left)).toBe(fee)
  })

  it('pays out the amount where the fee is charged on top', () => {
    expect(quote(placedRoute('paypay-otherbank'), minor(5_000), context()).price).toMatchObject({
      fee: 100,
      debit: 5_100,
      received: 5_000,
      feePpm: 19_608,
    })
  })

  it('shows both ends of a range and reckons with the dear one', () => {
    expect(quote(placedRoute('cashapp-instant'), minor(10_000), context()).price).toMatchObject({
      fee: 175,
      feeAtBest: 50,
    })
  })

  it('counts arrival in business days of the calendar given', () => {
    expect(quote(placedRoute('venmo-standard'), minor(10_000), context()).price?.arrives).toBe('2026-11-25')
  })

  it('has no price for what is unknown, blocked or out of bounds, and says why', () => {
    const obstacle = (route: string, amount: number) => quote(placedRoute(route), minor(amount), context())
    expect(obstacle('payco-bank', 5_000)).toMatchObject({ price: null, obstacle: { code: 'fee-unknown' } })
    expect(obstacle('steam-none', 5_000)).toMatchObject({ price: null, obstacle: { code: 'blocked' } })
    expect(obstacle('toss-points-bank', 99)).toMatchObject({
      obstacle: { code: 'below-minimum', bound: 100 },
    })
    expect(obstacle('toss-points-bank', 105)).toMatchObject({ obstacle: { code: 'not-a-step', bound: 100 } })
    expect(obstacle('tmoney-mobile-bank', 100_001)).toMatchObject({
      obstacle: { code: 'above-maximum', bound: 100_000 },
    })
    expect(obstacle('suica-refund', 220)).toMatchObject({ price: null, obstacle: { code: 'fee-takes-all' } })
  })

  it('keeps to what is left of a limit, to the whole balance, and to the days it is offered', () => {
    const placed = placedRoute('upwork-local')
    const limited = (limits: object, told: Partial<QuoteContext> = {}) =>
      quote({ ...placed, route: { ...placed.route, limits } }, minor(5_000), { ...context(), ...told })
    const left = (count: number | null, amount: number | null) => ({ leftOf: () => ({ count, amount }) })
    expect(limited({ quotas: ['a'] }, left(0, null)).obstacle).toEqual({ code: 'limit-used-up' })
    expect(limited({ quotas: ['a'] }, left(null, 4_000)).obstacle).toEqual({
      code: 'above-limit-left',
      bound: 4_000,
    })
    expect(limited({ whole: true }, { balance: minor(6_000) }).obstacle).toEqual({
      code: 'whole-only',
      bound: 6_000,
    })
    expect(limited({ whole: true }, { balance: minor(5_000) }).price?.fee).toBe(99)
    const mondays = { ...placed, route: { ...placed.route, window: { weekdays: [1] } } }
    expect(quote(mondays, minor(5_000), context()).price?.sent).toBe('2026-11-23')
  })
})
