import { describe, expect, it } from 'vitest'
import { readNewAccount } from '../../../renderer/store/read-new-account'
import { emptyEntry, readOwnRoute } from '../../../renderer/features/routes/own/read-own-route'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { ownProvider, ownRoute } from '../../../shared/routes/describe-own'
import { readRulesFile } from '../../../shared/routes/own-rules-file'
import { type PlacedRoute, routeVerdict } from '../../../shared/routes/route-verdict'
import { cashingPhrases, harmlessPhrases } from '../../support/cashing-phrases'
import { placedRoute, readCatalog } from '../../support/read-catalog'

const won = 'KRW' as Currency
const today = '2026-11-22' as Day

const provider = (name: string) =>
  ownProvider({
    id: 'own-provider-1',
    account: 'own-account-1',
    name,
    kind: 'wallet',
    currency: won,
    country: 'KR',
  })
const route = (name: string) =>
  ownRoute({ id: 'own-route-1', name, to: 'own-bank', tariff: null, days: null, source: '', today })
const file = (told: object) =>
  readRulesFile(
    {
      name: 'rules.json',
      json: { format: 'jandon-rules', version: 1, providers: [], routes: [], confirmations: [], ...told },
    },
    readCatalog(),
  )
const isBlocked = (told: Partial<PlacedRoute>) =>
  routeVerdict({ ...placedRoute('kakaopay-own-bank'), ...told }, today).kind === 'blocked'
const noted = (text: string) => ({
  ...route('Bank'),
  conditions: [{ code: 'eligible-only' as const, text: { en: text } }],
})

/** Every place where a person can write something about a way out, and whether a text is turned away there. */
const doors: readonly (readonly [door: string, refuses: (text: string) => boolean])[] = [
  [
    'as the name of an account',
    (name) =>
      !readNewAccount({ name, kind: 'wallet', provider: null, currency: 'KRW', balance: '0' }, [], today).ok,
  ],
  [
    'as the name of a way out',
    (name) => !readOwnRoute({ ...emptyEntry, name }, 'own-route-1', won, today).ok,
  ],
  [
    'as a note on where it is written',
    (source) => !readOwnRoute({ ...emptyEntry, name: 'Bank', source }, 'own-route-1', won, today).ok,
  ],
  ['as a provider in a file of rules', (name) => file({ providers: [provider(name)] }).refused.length > 0],
  [
    'as a way out in a file of rules',
    (name) => file({ routes: [{ account: 'kakaopay-money', route: route(name) }] }).refused.length > 0,
  ],
  [
    'as a condition in a file of rules',
    (text) => file({ routes: [{ account: 'kakaopay-money', route: noted(text) }] }).refused.length > 0,
  ],
  ['as a provider that is there already', (name) => isBlocked({ provider: provider(name) })],
  ['as a way out that is there already', (name) => isBlocked({ route: route(name) })],
  ['as a condition that is there already', (text) => isBlocked({ route: noted(text) })],
]

describe.each(doors)('cashing typed %s', (_, refuses) => {
  it('is refused in every guise', () => {
    expect(cashingPhrases.filter((text) => !refuses(text))).toEqual([])
  })

  it('is not suspected in honest words', () => {
    const words = harmlessPhrases.filter((text) => text !== '')
    expect(words.filter(refuses)).toEqual([])
  })
})
