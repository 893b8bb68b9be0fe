import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import {
  confirmationReasons,
  needsConfirmation,
  type PlacedRoute,
  routeVerdict,
} from '../../../shared/routes/route-verdict'
import { placedRoute, readCatalog } from '../../support/read-catalog'

const today = '2026-11-22' as Day
const all: PlacedRoute[] = [...readCatalog().providers.values()].flatMap((provider) =>
  provider.accounts.flatMap((account) => account.routes.map((route) => ({ provider, account, route }))),
)
const verdictOf = (id: string) => {
  const found = all.find(({ route }) => route.id === id)
  if (!found) throw new Error(`no route ${id}`)
  return routeVerdict(found, today)
}
const reasonsOf = (id: string) => {
  const verdict = verdictOf(id)
  return verdict.kind === 'warn' ? verdict.reasons : verdict
}

describe('routeVerdict', () => {
  it('takes no route of the catalogue for cashing or a shop that lives on it', () => {
    const reasons = all.map((placed) => routeVerdict(placed, today))
    const blocks = new Set(reasons.flatMap((verdict) => (verdict.kind === 'blocked' ? verdict.reason : [])))
    expect([...blocks].sort()).toEqual(['closed', 'not-available', 'other-person', 'superseded'])
  })

  it.each([
    ['steam-none', 'not-available'],
    ['naverpay-points-none', 'not-available'],
    ['toss-points-bank-old', 'superseded'],
    ['linepay-to-paypay', 'closed'],
    ['happymoney-insolvency', 'closed'],
    ['paytm-bank', 'closed'],
  ])('does not offer %s: %s', (id, reason) => {
    expect(verdictOf(id)).toMatchObject({ kind: 'blocked', reason })
  })

  it('takes no fee for official, or for new, because a page about the conditions is', () => {
    expect(reasonsOf('stripe-us-instant')).toContain('no-official-source')
    expect(reasonsOf('twitch-us-ach')).toEqual(expect.arrayContaining(['no-official-source', 'old-rule']))
  })

  it('does not offer a transfer to other people', () => {
    expect(verdictOf('mpesa-transfer')).toMatchObject({ kind: 'blocked', reason: 'other-person' })
  })

  it('names the right a refund rests on', () => {
    expect(verdictOf('carrier-billing-correction')).toMatchObject({ rule: 'kr-network-act-58' })
    expect(verdictOf('us-gc-ca')).toMatchObject({ rule: 'us-gift-card-law' })
    expect(verdictOf('linepay-statutory')).toMatchObject({ rule: 'jp-psa-20' })
  })

  it('warns where the origin of the money, what must be spent or the end of the account matters', () => {
    expect(reasonsOf('aupay-jibun-manual')).toContain('money-origin')
    expect(reasonsOf('cultureland-paper-change')).toContain('spend-first')
    expect(reasonsOf('suica-refund')).toContain('closes-account')
    expect(reasonsOf('cashapp-instant')).toContain('fee-range')
    expect(reasonsOf('paypal-jp-bank')).toContain('fee-place-unknown')
    expect(reasonsOf('upwork-ach')).toContain('taxable-earnings')
  })

  it('warns of rules without a date of the last year', () => {
    expect(reasonsOf('gcash-instapay')).toContain('old-rule')
    expect(reasonsOf('us-gc-ca')).not.toContain('old-rule')
  })
})

describe('needsConfirmation', () => {
  it('is asked where no official page states the rule, or the sources are weak', () => {
    const asked = new Set(
      all.filter((placed) => needsConfirmation(placed, today)).map(({ route }) => route.id),
    )
    expect(asked.has('kakaopay-own-bank')).toBe(true)
    expect(asked.has('paypal-us-instant')).toBe(true)
    expect(asked.has('upwork-ach')).toBe(false)
    expect(asked.has('gumroad-instant')).toBe(false)
  })

  it('is asked where a route closes something, or hangs on what the money is', () => {
    const reasonsOf = (id: string) => confirmationReasons(placedRoute(id), today)
    expect(reasonsOf('suica-refund')).toEqual(['closes-account'])
    expect(reasonsOf('grabpay-sg-bank')).toEqual(['money-origin'])
    expect(reasonsOf('cultureland-paper-change')).toEqual(['no-official-source', 'spend-first'])
    expect(reasonsOf('paypal-us-instant')).toEqual(['no-official-source'])
    expect(reasonsOf('upwork-ach')).toEqual([])
  })
})
