import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, weekday } from '../../../shared/day'
import type { CatalogRoute, Destination } from '../../../shared/routes/catalog-schema'
import { hasPayDays, payDays, payoutRoutes, paysItself } from '../../../shared/routes/pays-itself'
import { isCash, routeVerdict } from '../../../shared/routes/route-verdict'
import { placedRoute, readCatalog } from '../../support/read-catalog'

const today = '2026-12-01' as Day
const friday = placedRoute('gumroad-weekly')

const name = { en: 'There' }
const targets: readonly Destination[] = [
  { kind: 'own-bank', name },
  { kind: 'own-card', name },
  { kind: 'own-wallet', name, provider: 'paypal' },
  { kind: 'own-wallet', name, provider: 'payoneer' },
  { kind: 'voucher', name },
]
const randomRoute: fc.Arbitrary<CatalogRoute> = fc
  .record({
    to: fc.constantFrom(...targets),
    status: fc.constantFrom('current' as const, 'superseded' as const, 'closed' as const),
    automatic: fc.boolean(),
  })
  .map(({ to, status, automatic }) => ({ ...friday.route, to, status, window: { automatic } }))

const sameTarget = (one: CatalogRoute, other: CatalogRoute): boolean =>
  JSON.stringify(one.to) === JSON.stringify(other.to)

describe('payoutRoutes', () => {
  it('are the open ways to cash that pay by themselves, unless one by hand leads to the same kind of target', () => {
    fc.assert(
      fc.property(fc.array(randomRoute, { maxLength: 5 }), (routes) => {
        const placed = { provider: friday.provider, account: { ...friday.account, routes } }
        const open = routes.filter(({ status, to }) => status === 'current' && to.kind !== 'voucher')
        const paying = open.filter(({ window }) => window?.automatic)
        const byHand = open.filter(({ window }) => !window?.automatic)
        const isByHand = paying.some((route) => byHand.some((other) => sameTarget(route, other)))
        expect(payoutRoutes(placed, today)).toEqual(isByHand ? [] : paying)
      }),
    )
  })

  it('are such routes of the catalogue', () => {
    let places = 0
    for (const provider of readCatalog().providers.values())
      for (const account of provider.accounts) {
        const found = payoutRoutes({ provider, account }, today)
        if (found.length > 0) places++
        for (const route of found) {
          expect(paysItself(route) && isCash(route), route.id).toBe(true)
          expect(routeVerdict({ provider, account, route }, today).kind, route.id).not.toBe('blocked')
        }
      }
    expect(places).toBeGreaterThan(10)
  })

  it.each([
    'twitch-us-paypal',
    'kdp-eft',
    'associates-us-dd',
    'gumroad-paypal',
    'adsense-us-eft',
    'etsy-au-bank',
    'uber-weekly',
  ])('have %s among them', (id) => {
    const placed = placedRoute(id)
    expect(payoutRoutes(placed, today).map((route) => route.id)).toContain(id)
  })

  it('leave what can be sent to the bank by hand to the plan', () => {
    expect(payoutRoutes(placedRoute('aupay-jibun-auto'), today)).toEqual([])
  })

  it('are marked wherever the catalogue says that it pays by itself', () => {
    const said = [...readCatalog().providers.values()].flatMap(({ accounts }) =>
      accounts.flatMap(({ routes }) =>
        routes.filter(({ conditions }) =>
          conditions.some(({ text }) => text.en.startsWith('Paid out by itself')),
        ),
      ),
    )
    expect(said.length).toBeGreaterThan(8)
    for (const route of said) expect(paysItself(route), route.id).toBe(true)
  })
})

describe('payDays', () => {
  it('are all days on which it pays, and no others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 90 }),
        (weekdays, length) => {
          const until = addDays(today, length)
          const all = Array.from({ length: length + 1 }, (_, i) => addDays(today, i))
          expect(payDays({ window: { weekdays, automatic: true } }, today, until)).toEqual(
            all.filter((day) => weekdays.includes(weekday(day))),
          )
        },
      ),
    )
  })

  it('are days of the month, and none where nobody states them', () => {
    expect(payDays({ window: { monthDays: [21] } }, today, '2027-02-21' as Day)).toEqual([
      '2026-12-21',
      '2027-01-21',
      '2027-02-21',
    ])
    expect(hasPayDays({ window: { automatic: true } })).toBe(false)
    expect(payDays({ window: { automatic: true } }, today, '2027-02-21' as Day)).toEqual([])
  })
})
