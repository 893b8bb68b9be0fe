import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { checklistOf } from '../../../shared/routes/checklist'
import { isEuropean, registersOf } from '../../../shared/routes/public-registers'
import { rightsOf } from '../../../shared/routes/rights'
import { routeVerdict } from '../../../shared/routes/route-verdict'
import { placedRoute, readCatalog } from '../../support/read-catalog'

const today = '2026-11-22' as Day
const all = [...readCatalog().providers.values()].flatMap((provider) =>
  provider.accounts.flatMap((account) => account.routes.map((route) => ({ provider, account, route }))),
)
const codesOf = (id: string) => checklistOf(placedRoute(id), today).map(({ code }) => code)

describe('checklistOf', () => {
  it('puts hidden conditions first and red flags last', () => {
    expect(codesOf('kakaopay-own-bank')).toEqual([
      'conditions',
      'source',
      'own-route',
      'register',
      'identity',
      'amount',
      'red-flags',
    ])
  })

  it('names the register of the country, and says where it proves registration only', () => {
    const register = checklistOf(placedRoute('kakaopay-own-bank'), today).find(
      ({ code }) => code === 'register',
    )
    expect(register).toMatchObject({ onlyRegistration: true, status: 'stated' })
    expect(JSON.stringify(register)).toContain('FINE')
  })

  it('says whether an official page states the fee', () => {
    const source = (id: string) => checklistOf(placedRoute(id), today).find(({ code }) => code === 'source')
    expect(source('kakaopay-own-bank')).toEqual({ code: 'source', official: false })
    expect(source('upwork-ach')).toEqual({ code: 'source', official: true })
  })

  it('is there for every route that may be suggested, and for no other', () => {
    const wrong = all.filter(
      (placed) => checklistOf(placed, today).length > 0 === (routeVerdict(placed, today).kind === 'blocked'),
    )
    expect(wrong.map(({ route }) => route.id)).toEqual([])
  })
})

describe('registersOf', () => {
  it('knows one for every country of the catalogue in which a registration is needed', () => {
    const missing = all.filter(
      ({ account }) =>
        account.register.status !== 'not-needed' &&
        account.register.name === null &&
        account.country !== '*' &&
        registersOf(account.country).length === 0,
    )
    expect(missing.map(({ account }) => account.id)).toEqual([])
  })

  it('takes a state for its country, and a member for the union', () => {
    expect(registersOf('US-CA')).toEqual(registersOf('US'))
    expect(registersOf('DE')).toEqual(registersOf('EU'))
    expect([isEuropean('EU'), isEuropean('NO'), isEuropean('GB')]).toEqual([true, true, false])
  })
})

describe('rightsOf', () => {
  const rules = (id: string) => {
    const { account, provider } = placedRoute(id)
    return rightsOf(account, provider).map(({ rule }) => rule)
  }

  it('offers the rights of the country where they may apply, with the rule', () => {
    expect(rules('kakaopay-own-bank')).toEqual(['kr-efta-19'])
    expect(rules('cultureland-paper-change')).toEqual(['kr-efta-19', 'kr-voucher-terms'])
    expect(rules('linepay-statutory')).toEqual(['jp-psa-20'])
    expect(rules('us-gc-ca')).toEqual(['us-gift-card-law'])
    expect(rules('revolut-eur-atm')).toEqual(['eu-emd2-11'])
  })

  it('offers none for earnings and points, which are no e-money', () => {
    expect(rules('upwork-ach')).toEqual([])
    expect(rules('toss-points-bank')).toEqual([])
  })
})
