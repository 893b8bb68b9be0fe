import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, weekday } from '../../../../shared/day'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import { problemFromLedger } from '../../../../shared/planner/from-ledger'
import type { Payout } from '../../../../shared/planner/from-ledger/planning-outcome'
import { plan } from '../../../../shared/planner/plan'
import type { CatalogRoute } from '../../../../shared/routes/catalog-schema'
import { holding } from '../../../support/make-planning-input'
import { makeTransaction } from '../../../support/make-transaction'
import { catalogWith, friday, paypal, selfPaidInput, shop, tuesday } from '../../../support/self-paid'

const usd = 'USD' as Currency
const sold = (amount: number, day = '2026-11-30') => shop([makeTransaction(day, amount, { currency: usd })])
const toPaypal = { kind: 'account', account: 'paypal' } as const

/** What is said of the shop. */
const saidOf = (
  place: ReturnType<typeof shop>,
  routes: readonly CatalogRoute[],
  others = paypal([]),
  told: Parameters<typeof selfPaidInput>[2] = {},
): Payout | undefined => {
  const { excluded } = problemFromLedger(selfPaidInput([place, ...others], catalogWith(...routes), told))
  return excluded.find(({ account }) => account === 'shop')?.payout
}

describe('a place that pays out by itself', () => {
  it('is never planned, whatever lies there, where it has no way by hand', () => {
    const window = fc.record({
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
      automatic: fc.constant(true),
    })
    fc.assert(
      fc.property(
        window,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 90_000 }),
        (when, least, amount) => {
          const limits = { min: String(least), whole: true }
          const { problem, excluded } = problemFromLedger(
            selfPaidInput([sold(amount), ...paypal([])], catalogWith(friday({ window: when, limits }))),
          )
          expect(problem.accounts.map(({ id }) => id)).not.toContain('shop')
          expect(problem.routes.map(({ from }) => from)).not.toContain('shop')
          const said = excluded.filter(({ account }) => account === 'shop')
          expect(said).toMatchObject([{ route: null, reason: 'pays-itself' }])
          const on = Array.from({ length: 8 }, (_, i) => addDays(tuesday, i)).find((day) =>
            when.weekdays.includes(weekday(day)),
          )
          expect(said[0]?.payout).toEqual(
            amount < least * 100
              ? { to: toPaypal, kind: 'waits', least: least * 100 }
              : { to: toPaypal, kind: 'next', on, brings: { amount, fee: 0 } },
          )
          const arriving = problem.accounts.find(({ id }) => id === 'paypal')?.flows ?? []
          expect(arriving).toEqual(amount < least * 100 ? [] : [{ on, amount }])
        },
      ),
    )
  })

  it('is planned by hand alone, where a way by hand leads to the same kind of target', () => {
    const byHand = friday({ id: 'by-hand', window: {} })
    const { problem, excluded } = problemFromLedger(
      selfPaidInput([sold(20_000), ...paypal([])], catalogWith(friday(), byHand)),
    )
    expect(problem.routes.filter(({ from }) => from === 'shop').map(({ id }) => id)).toEqual(['shop/by-hand'])
    expect(excluded).toContainEqual({ account: 'shop', route: 'gumroad-paypal', reason: 'pays-itself' })
    expect(excluded.filter(({ account, route }) => account === 'shop' && route === null)).toEqual([])
  })

  it('is no step, and its money moves on with what it is paid to', () => {
    const input = selfPaidInput([sold(20_000), ...paypal([])], catalogWith(friday()))
    const { problem, notes } = problemFromLedger(input)
    const found = plan(problem, { timeLimitMs: 300, now: () => 0 })
    expect(found).toMatchObject({ transfers: [{ route: 'paypal/paypal-us-bank-standard', amount: 20_000 }] })
    expect('transfers' in found && (found.transfers[0]?.on ?? '') >= '2026-12-04').toBe(true)
    expect(notes).toContainEqual({ account: 'paypal', code: 'payout-expected' })
    expect(notes.map(({ code }) => code)).not.toContain('inflow-expected')
  })

  it('takes the fee off, and says it', () => {
    const fee: CatalogRoute['fee'] = { state: 'known', charged: 'from-amount', parts: [{ percent: '2' }] }
    expect(saidOf(sold(10_000), [friday({ fee })])).toMatchObject({ brings: { amount: 9_800, fee: 200 } })
    expect(saidOf(sold(10_000), [friday({ fee: { state: 'unknown' } })])).toMatchObject({
      kind: 'next',
      brings: null,
    })
  })

  it('names no day where no page states one, and counts on nothing then', () => {
    const places = [sold(10_000), ...paypal([])]
    const undated = friday({ window: { automatic: true } })
    const { problem } = problemFromLedger(selfPaidInput(places, catalogWith(undated)))
    expect(saidOf(sold(10_000), [undated])).toEqual({
      to: toPaypal,
      kind: 'next',
      on: null,
      brings: { amount: 10_000, fee: 0 },
    })
    expect(problem.accounts).toEqual([])
  })

  it('says so where no account here gets it, and where nobody can tell which', () => {
    const bank = friday({ id: 'weekly', to: { kind: 'own-bank', name: { en: 'Bank' } } })
    expect(saidOf(sold(10_000), [friday()], [])).toMatchObject({ to: 'missing', brings: null })
    expect(saidOf(sold(10_000), [friday(), bank])).toMatchObject({ to: 'several', brings: null })
    const experience = {
      'shop/weekly': [{ sentOn: '2026-11-06' as Day, arrivedOn: '2026-11-09' as Day, amount: 100, cost: 0 }],
    }
    expect(saidOf(sold(10_000), [friday(), bank], paypal([]), { experience })).toMatchObject({
      to: { kind: 'account', account: 'bank' },
      brings: { amount: 10_000 },
    })
  })

  it('goes where it went before, as the rows there say, where it may as well go to an account that is not here', () => {
    const bank = friday({ id: 'weekly', to: { kind: 'own-bank', name: { en: 'Bank' } } })
    const both = [friday(), bank]
    const alone = (...rows: Parameters<typeof paypal>[0]) =>
      paypal(rows).filter(({ account }) => account.id === 'paypal')
    const came = (day: string) => makeTransaction(day, 100, { currency: usd, counterparty: 'GUMROAD, INC.' })
    expect(saidOf(sold(10_000), both, alone())).toMatchObject({ to: 'several', brings: null })
    expect(saidOf(sold(10_000), both, alone(came('2026-11-06')))).toMatchObject({ to: toPaypal })
    expect(saidOf(sold(10_000), both, alone(came('2025-11-06')))).toMatchObject({ to: 'several' })
    const [wallet, giro] = paypal([came('2026-11-06')])
    const later = holding(giro!.account, [came('2026-11-13')])
    expect(saidOf(sold(10_000), both, [wallet!, later])).toMatchObject({
      to: { kind: 'account', account: 'bank' },
    })
  })

  it('tells nothing of a pay day that has passed unseen, and counts on nothing', () => {
    const old = sold(10_000, '2026-11-25')
    expect(saidOf(old, [friday()])).toEqual({ to: toPaypal, kind: 'due', on: '2026-11-27' })
    const input = selfPaidInput([old, ...paypal([])], catalogWith(friday()))
    expect(problemFromLedger(input).problem.accounts).toEqual([])
    const looked = { day: '2026-11-28' as Day, balance: minor(10_000) }
    expect(saidOf(shop(old.rows, { stated: [looked] }), [friday()])).toMatchObject({ kind: 'next' })
    expect(saidOf(old, [friday({ limits: { min: '200' } })])).toMatchObject({ kind: 'waits' })
  })

  it('pays only what has lain there long enough, where the provider says so', () => {
    const held = friday({ window: { weekdays: [5], automatic: true, heldDays: 7 } })
    const rows = [
      makeTransaction('2026-11-26', 4_000, { currency: usd }),
      makeTransaction('2026-11-28', 5_000, { currency: usd }),
    ]
    const input = selfPaidInput([shop(rows), ...paypal([])], catalogWith(held))
    const { flows } = problemFromLedger(input).problem.accounts.find(({ id }) => id === 'paypal')!
    expect(flows).toEqual([
      { on: '2026-12-04', amount: 4_000 },
      { on: '2026-12-11', amount: 5_000 },
    ])
  })

  it('has not passed unseen where nothing had lain there long enough', () => {
    const held = friday({ window: { weekdays: [5], automatic: true, heldDays: 7 } })
    expect(saidOf(sold(4_000, '2026-11-21'), [held])).toMatchObject({ kind: 'next', on: '2026-12-04' })
    expect(saidOf(sold(4_000, '2026-11-20'), [held])).toMatchObject({ kind: 'due', on: '2026-11-27' })
  })

  it('is planned again where the person has put its payout aside, and is empty where nothing is', () => {
    const ways = [{ account: 'shop', route: 'gumroad-paypal' }]
    const aside = selfPaidInput([sold(10_000), ...paypal([])], catalogWith(friday()), {
      putAside: { ways, rests: {} },
    })
    expect(problemFromLedger(aside).excluded).toContainEqual({
      account: 'shop',
      route: 'gumroad-paypal',
      reason: 'declined',
    })
    const empty = selfPaidInput([shop([]), ...paypal([])], catalogWith(friday()))
    expect(problemFromLedger(empty).excluded).toContainEqual({
      account: 'shop',
      route: null,
      reason: 'empty',
    })
  })

  it('pays to the accounts of its owner alone', () => {
    const hers = holding({ ...sold(10_000).account, owner: 'Mina' }, sold(10_000).rows)
    expect(saidOf(hers, [friday()])).toMatchObject({ to: 'missing' })
  })
})
