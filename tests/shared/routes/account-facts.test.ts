import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import type { Holding } from '../../../shared/routes/account-facts'
import { accountQuestions } from '../../../shared/routes/account-questions'
import { confirmationReasons, routeVerdict } from '../../../shared/routes/route-verdict'
import { placedRoute, readCatalog } from '../../support/read-catalog'

const today = '2026-11-22' as Day
const holding = (facts: Holding['facts'], balance = 4_000): Holding => ({ facts, balance: minor(balance) })
const verdictOf = (route: string, facts: Holding['facts'], balance?: number) =>
  routeVerdict({ ...placedRoute(route), holding: holding(facts, balance) }, today)
const day = (text: string) => text as Day

type Case = readonly [
  situation: string,
  route: string,
  facts: Holding['facts'],
  reason: string,
  balance?: number,
]
const named = (cases: readonly Case[]) => cases.map((one) => [one[0], one] as const)

/** The table of what is allowed, warned of and blocked, as far as the answers about an account decide it. */
const blocked: readonly Case[] = [
  ['money charged to a phone bill', 'kakaopay-own-bank', { origins: ['carrier-billing'] }, 'carrier-cashing'],
  [
    'money of which some was charged to a phone bill',
    'kakaopay-own-bank',
    { origins: ['own-money', 'carrier-billing'] },
    'carrier-cashing',
  ],
  [
    'a voucher bought on the phone bill',
    'kr-voucher-7day',
    { origins: ['carrier-billing'] },
    'carrier-cashing',
  ],
  ['an identity that was not proved', 'paypay-otherbank', { identity: 'none' }, 'identity-missing'],
  ['a plain check where a full one is asked for', 'dana-to-ovo', { identity: 'done' }, 'identity-missing'],
  ['money topped up by card', 'grabpay-sg-bank', { origins: ['card'] }, 'origin-excluded'],
  ['points that were earned', 'payco-to-naver', { origins: ['points'] }, 'origin-excluded'],
  ['a gift where only own money counts', 'aupay-other', { origins: ['gift'] }, 'origin-excluded'],
  [
    'too little spent of a small voucher',
    'cultureland-paper-change',
    { firstWorth: minor(10_000) },
    'not-spent-enough',
    2_001,
  ],
  [
    'too little spent of a larger voucher',
    'cultureland-paper-change',
    { firstWorth: minor(20_000) },
    'not-spent-enough',
    8_001,
  ],
  [
    'something spent where nothing may be',
    'cultureland-general-unused',
    { firstWorth: minor(5_000) },
    'already-used',
    4_000,
  ],
  [
    'nothing spent where something must be',
    'cultureland-general-used',
    { firstWorth: minor(4_000) },
    'already-used',
    4_000,
  ],
  [
    'a voucher older than seven days',
    'kr-voucher-7day',
    { openedOn: day('2026-11-14'), firstWorth: minor(4_000) },
    'wrong-age',
  ],
  ['an account in a country where it is not offered', 'upwork-payoneer', { country: 'US' }, 'other-country'],
  ['an account outside the one country', 'upwork-instant', { country: 'KR' }, 'other-country'],
  ['a service that has closed', 'kakaopay-own-bank', { closesOn: day('2026-11-21') }, 'closed'],
]

const warned: readonly (readonly [
  situation: string,
  route: string,
  facts: Holding['facts'],
  reason: string,
])[] = [
  ['an identity nobody spoke of', 'paypay-otherbank', {}, 'identity-needed'],
  ['an origin nobody spoke of', 'grabpay-sg-bank', {}, 'money-origin'],
  ['mixed money', 'grabpay-sg-bank', { origins: ['own-money', 'card'] }, 'money-origin'],
  ['spending nobody spoke of', 'cultureland-paper-change', {}, 'spend-first'],
  ['an age nobody spoke of', 'kr-voucher-7day', {}, 'age-matters'],
  ['a country nobody spoke of', 'upwork-instant', {}, 'country-matters'],
  ['a service that closes', 'kakaopay-own-bank', { closesOn: day('2026-12-31') }, 'closing'],
]

const settled: readonly Case[] = [
  ['a proved identity', 'paypay-otherbank', { identity: 'done' }, 'identity-needed'],
  ['a full check', 'dana-to-ovo', { identity: 'full' }, 'identity-needed'],
  ['own money', 'grabpay-sg-bank', { origins: ['own-money'] }, 'money-origin'],
  ['own money and a refund', 'grabpay-sg-bank', { origins: ['own-money', 'refund'] }, 'money-origin'],
  [
    'eighty percent spent of a small voucher',
    'cultureland-paper-change',
    { firstWorth: minor(10_000) },
    'spend-first',
    2_000,
  ],
  [
    'sixty percent spent of a larger one',
    'cultureland-paper-change',
    { firstWorth: minor(20_000) },
    'spend-first',
    8_000,
  ],
  ['nothing spent', 'cultureland-general-unused', { firstWorth: minor(4_000) }, 'money-origin', 4_000],
  [
    'a voucher of this week',
    'kr-voucher-7day',
    { openedOn: day('2026-11-15'), firstWorth: minor(4_000) },
    'age-matters',
  ],
  ['the right country', 'upwork-instant', { country: 'US' }, 'country-matters'],
]

describe('routeVerdict, with what a person said of the account', () => {
  it.each(named(blocked))('blocks %s', (_, [, route, facts, reason, balance]) => {
    expect(verdictOf(route, facts, balance)).toMatchObject({ kind: 'blocked', reason })
  })

  it.each(warned)('warns of %s', (_, route, facts, reason) => {
    expect(verdictOf(route, facts)).toMatchObject({
      kind: 'warn',
      reasons: expect.arrayContaining([reason]) as unknown,
    })
  })

  it.each(named(settled))('says nothing more after %s', (_, [, route, facts, reason, balance]) => {
    const verdict = verdictOf(route, facts, balance)
    expect(verdict.kind).not.toBe('blocked')
    expect(verdict.kind === 'warn' ? verdict.reasons : []).not.toContain(reason)
  })

  it('leaves the correction of a wrong charge open, however the money came in', () => {
    const verdict = verdictOf('carrier-billing-correction', { origins: ['carrier-billing'] })
    expect(verdict).toMatchObject({ rule: 'kr-network-act-58' })
    expect(verdict.kind).not.toBe('blocked')
  })

  it('names the last day of a service that closes', () => {
    expect(verdictOf('kakaopay-own-bank', { closesOn: day('2026-12-31') })).toMatchObject({
      closes: '2026-12-31',
    })
  })

  it('asks nothing where no account is meant', () => {
    const verdict = routeVerdict(placedRoute('paypay-otherbank'), today)
    expect(verdict.kind === 'warn' ? verdict.reasons : []).not.toContain('identity-needed')
  })
})

describe('confirmationReasons', () => {
  it('no longer ask for what the answers settle', () => {
    const reasons = (facts: Holding['facts']) =>
      confirmationReasons({ ...placedRoute('grabpay-sg-bank'), holding: holding(facts) }, today)
    expect(reasons({})).toContain('money-origin')
    expect(reasons({ origins: ['own-money'] })).not.toContain('money-origin')
  })
})

describe('accountQuestions', () => {
  it('are those a way out hangs on, and open until they are answered', () => {
    const asked = (facts: Holding['facts']) =>
      accountQuestions({ ...placedRoute('cultureland-paper-change'), holding: holding(facts) }, today, 'open')
    expect(asked({})).toContain('firstWorth')
    expect(asked({ firstWorth: minor(10_000) })).not.toContain('firstWorth')
  })

  it('ask who the holder is where a limit is lower until then', () => {
    const terms = { ...placedRoute('venmo-standard'), holding: holding({}) }
    expect(accountQuestions(terms, today, 'all')).toContain('identity')
  })

  it('all together always ask for the end of the service, and never ask twice', () => {
    for (const provider of readCatalog().providers.values())
      for (const account of provider.accounts) {
        const asked = accountQuestions({ provider, account, holding: holding({}) }, today, 'all')
        expect(asked).toContain('closesOn')
        expect(asked).toEqual([...new Set(asked)])
      }
  })
})
