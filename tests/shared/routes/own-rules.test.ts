import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { ownProvider, ownRoute, type OwnRouteWords } from '../../../shared/routes/describe-own'
import { readProvider } from '../../../shared/routes/load-catalog'
import { isOwn, ownId, withOwnRules } from '../../../shared/routes/own-rules'
import { readRulesFile, writeRulesFile } from '../../../shared/routes/own-rules-file'
import { needsConfirmation } from '../../../shared/routes/route-verdict'
import { placedRoute, readCatalog } from '../../support/read-catalog'

const words: OwnRouteWords = {
  id: 'own-route-1',
  name: 'At the counter',
  to: 'cash',
  tariff: { charged: 'from-amount', parts: [{ fixed: '500' }] },
  min: '1000',
  days: 0,
  source: '',
  today: '2026-11-22' as Day,
}
const provider = ownProvider({
  id: 'own-provider-1',
  account: 'own-account-1',
  name: 'Corner shop card',
  kind: 'voucher',
  currency: 'KRW' as Currency,
  country: 'KR',
})
const own = {
  providers: [provider],
  routes: [
    { account: 'own-account-1', route: ownRoute(words) },
    { account: 'kakaopay-money', route: ownRoute({ ...words, id: 'own-route-2' }) },
  ],
}
const confirmations = [{ route: 'own-route-1', on: '2026-11-22' as Day }]
const parsed = (text: string): unknown => JSON.parse(text)

describe('withOwnRules', () => {
  it('adds providers, and routes to any account, and leaves the catalogue as it was', () => {
    const merged = withOwnRules(readCatalog(), own)
    const routesOf = (id: string) =>
      merged.providers.get(id)?.accounts.flatMap(({ routes }) => routes.map((route) => route.id))
    expect(routesOf('own-provider-1')).toEqual(['own-route-1'])
    expect(routesOf('kakaopay')).toEqual(['kakaopay-own-bank', 'own-route-2'])
    expect(readCatalog().providers.get('kakaopay')?.accounts[0]?.routes).toHaveLength(1)
    expect(merged.providers.size).toBe(readCatalog().providers.size + 1)
  })

  it('never puts a person’s provider in the place of the catalogue’s', () => {
    const twice = withOwnRules(readCatalog(), { providers: [{ ...provider, id: 'kakaopay' }], routes: [] })
    expect(twice.providers.get('kakaopay')?.name.en).toBe('KakaoPay')
  })

  it('tells its own from the catalogue’s by their ids', () => {
    const ids = [...readCatalog().providers.values()].flatMap(({ id, accounts }) => [
      id,
      ...accounts.flatMap((account) => [account.id, ...account.routes.map((route) => route.id)]),
    ])
    expect(ids.filter(isOwn)).toEqual([])
    expect(ownId('route', ['own-route-1', 'own-route-2'])).toBe('own-route-3')
  })
})

describe('what a person describes', () => {
  it('is sound by the catalogue’s schema and never counts as official', () => {
    const [read, findings] = readProvider({
      name: '',
      json: {
        ...provider,
        accounts: provider.accounts.map((one) => ({ ...one, routes: [ownRoute(words)] })),
      },
    })
    expect([read?.id, findings]).toEqual(['own-provider-1', []])
    expect(
      needsConfirmation({ ...placedRoute('kakaopay-own-bank'), route: ownRoute(words) }, words.today),
    ).toBe(true)
  })

  it('has an unknown fee where none is given', () => {
    expect(ownRoute({ ...words, tariff: null }).fee).toEqual({ state: 'unknown' })
  })
})

describe('a file of own rules', () => {
  const written = writeRulesFile({ ...own, confirmations })
  const read = (json: unknown) => readRulesFile({ name: 'rules.json', json }, readCatalog())

  it('is read as it was written', () => {
    expect(read(parsed(written))).toEqual({ rules: { ...own, confirmations }, refused: [] })
  })

  it('is refused as a whole where it is something else, and says so', () => {
    expect(read({ format: 'jandon-copy' }).refused).toMatchObject([{ file: 'rules.json', field: 'format' }])
    expect(read([1]).refused).toHaveLength(1)
  })

  it.each([
    ['providers[0].accounts[0].currency', { providers: [{ ...provider, accounts: provider.accounts.map((one) => ({ ...one, currency: 'XQX' })) }] }],
    ['providers[0].id', { providers: [{ ...provider, id: 'kakaopay' }] }],
    ['routes[0].account', { routes: [{ account: 'nobody', route: ownRoute(words) }] }],
    ['routes[0].route.limits', { routes: [{ account: 'kakaopay-money', route: { ...ownRoute(words), limits: { min: '9', max: '1' } } }] }],
    ['routes[0].route.fee.parts[0].fixed', { routes: [{ account: 'kakaopay-money', route: { ...ownRoute(words), fee: { state: 'known', charged: 'on-top', parts: [{ fixed: '-1' }] } } }] }],
    ['routes[0].route.id', { routes: [{ account: 'kakaopay-money', route: { ...ownRoute(words), id: 'kakaopay-own-bank' } }] }],
    ['confirmations[0].on', { confirmations: [{ route: 'venmo-instant', on: '2026-02-30' }] }],
    ['providers[0].name.en', { providers: [{ ...provider, name: { en: 'Carrier billing cash-out' } }] }],
    ['routes[0].route.to.name.en', { routes: [{ account: 'kakaopay-money', route: ownRoute({ ...words, name: '소액결제 현금화' }) }] }],
    ['routes[0].route.to.name.en', { routes: [{ account: 'kakaopay-money', route: ownRoute({ ...words, name: 'キャリア決済 現金化' }) }] }],
  ] as const)('refuses a broken entry at %s and keeps the others', (field, broken) => {
    const file = { format: 'jandon-rules', version: 1, providers: [], routes: [], confirmations, ...broken }
    const { rules, refused } = read(file)
    expect(refused.map((one) => one.field)).toEqual([field])
    expect(refused[0]?.sentence).not.toBe('')
    if (!('confirmations' in broken)) expect(rules.confirmations).toEqual(confirmations)
  }) // prettier-ignore
})
