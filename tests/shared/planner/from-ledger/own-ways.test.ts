import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../../shared/day'
import type { Account, Transaction } from '../../../../shared/model'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import { pairUp } from '../../../../shared/pairs/pair-up'
import { halvesOf } from '../../../../shared/pairs/halves'
import { problemFromLedger } from '../../../../shared/planner/from-ledger'
import { defaultPreferences, type PlanningInput } from '../../../../shared/planner/from-ledger/planning-input'
import { plan } from '../../../../shared/planner/plan'
import { validateProblem } from '../../../../shared/planner/validate'
import { ok } from '../../../../shared/result'
import type { DatedRate } from '../../../../shared/routes/exchange'
import type { CatalogTariff } from '../../../../shared/routes/fee-schema'
import { holidays } from '../../../../shared/routes/holidays'
import type { Provider } from '../../../../shared/routes/catalog-schema'
import { wayRouteId } from '../../../../shared/routes/own-way'
import { ownWays } from '../../../../shared/transfers/own-ways'
import { pairRules } from '../../../../shared/transfers/passages'
import { makeAccount } from '../../../support/make-account'
import { confirmed, makePlanningInput } from '../../../support/make-planning-input'
import { makeTransaction } from '../../../support/make-transaction'
import { readCatalog } from '../../../support/read-catalog'

const eur = 'EUR' as Currency
const usd = 'USD' as Currency
const wise = makeAccount({ id: 'wise-eur', name: 'Wise EUR', provider: 'wise', currency: eur })
const kb = makeAccount({ id: 'kb', name: 'KB', kind: 'bank', role: 'destination', currency: eur })
const way = wayRouteId({ from: 'wise-eur', to: 'kb' })

interface Sent {
  readonly on: string
  /** All that leaves, and what is taken of it. */
  readonly amount: number
  readonly fee: number
  readonly days?: number
}

/** A transfer a month, each of another amount, of which €0.62 is taken. */
const monthly = (last: string, count = 12): Sent[] =>
  Array.from({ length: count }, (_, i) => ({
    on: addDays(last as Day, -30 * (count - 1 - i)),
    amount: 25_000 + 1_370 * i,
    fee: 62,
    days: 1,
  }))

/** What two accounts show of such transfers, with €300 left in the first. */
function inputOf(
  sent: readonly Sent[],
  told: Partial<PlanningInput> & { from?: Account; to?: Account } = {},
) {
  const { from = wise, to = kb, ...rest } = told
  const total = sent.reduce((sum, { amount }) => sum + amount, 30_000)
  const out = (row: Partial<Transaction>) =>
    ({ kind: 'withdrawal', currency: from.currency, ...row }) as const
  const rows = sent.map(({ on, amount }) => makeTransaction(on, -amount, out({ text: `Sent to ${to.name}` })))
  const came = sent.map(({ on, amount, fee, days = 1 }) =>
    makeTransaction(addDays(on as Day, days), amount - fee, {
      kind: 'transfer',
      currency: to.currency,
      text: from.name,
    }),
  )
  const first = makeTransaction(addDays(sent[0]!.on as Day, -9), total, {
    currency: from.currency,
    kind: 'income',
  })
  const input = makePlanningInput(
    [
      { account: from, rows: [first, ...rows] },
      { account: to, rows: came },
    ],
    { preferences: defaultPreferences(from.currency), ...rest },
  )
  const book = pairUp(halvesOf(input.ledger), pairRules(input.catalog, {}, input.rates), [])
  return { ...input, ownWays: ownWays({ ledger: input.ledger, book, holidays }) }
}

const planned = (input: PlanningInput) => problemFromLedger(input)

describe('a way that only the statements show', () => {
  const input = inputOf(monthly('2026-11-03'))

  it('is planned from a balance the catalogue does not have', () => {
    const { problem, names, excluded } = planned(input)
    expect(excluded).toEqual([])
    expect(problem.routes).toMatchObject([
      { id: `wise-eur/${way}`, from: 'wise-eur', to: 'kb', fee: { parts: [{ fixed: 62 }] } },
    ])
    expect(problem.routes[0]?.max).toBeUndefined()
    expect(names.routes[`wise-eur/${way}`]).toMatchObject({
      account: 'wise-eur',
      provider: 'wise',
      warnings: [],
      seen: { count: 12, last: '2026-11-03' },
      way: { count: 12, last: '2026-11-03', slowestDays: 1, fee: { basis: 'fits', agreeing: 12 } },
      shown: { opinion: null },
    })
    expect(validateProblem(problem)).toEqual(ok(problem))
  })

  it('empties the balance for the fee that was paid, the next day', () => {
    const { transfers } = plan(planned(input).problem, { timeLimitMs: 5_000, now: () => performance.now() })
    expect(transfers).toMatchObject([{ amount: 30_000, fee: 62, credited: 29_938 }])
    expect(planned(input).problem.routes[0]?.settlement).toEqual({ days: 1, calendar: 'business' })
  })
})

describe('what is shown and yet not simply planned', () => {
  it('is asked about where it was last seen more than a year ago', () => {
    const old = inputOf(monthly('2025-11-03'))
    const asked = planned(old)
    expect(asked.problem.routes).toEqual([])
    expect(asked.excluded[0]).toEqual({ account: 'wise-eur', route: way, reason: 'needs-confirmation' })
    const said = planned({ ...old, confirmations: confirmed(way) })
    expect(said.problem.routes).toMatchObject([{ to: 'kb', fee: { parts: [{ fixed: 62 }] } }])
    expect(said.names.routes[`wise-eur/${way}`]).toMatchObject({ confirmedOn: old.today, seen: null })
  })

  it('is none after one transfer, and one after two', () => {
    expect(planned(inputOf(monthly('2026-11-03', 1))).excluded).toMatchObject([{ reason: 'unknown-balance' }])
    expect(planned(inputOf(monthly('2026-11-03', 2))).problem.routes).toHaveLength(1)
  })

  it('never leads to somebody else', () => {
    const hers = { ...kb, owner: 'Mina' }
    expect(planned(inputOf(monthly('2026-11-03'), { to: hers })).problem.routes).toEqual([])
  })

  it('is closed where the catalogue says that every way there is', () => {
    const venmo = { ...wise, id: 'venmo', name: 'Venmo', provider: 'venmo', currency: usd }
    const bank = { ...kb, currency: usd }
    const catalog = readCatalog()
    const shut = (one: Provider): Provider => ({
      ...one,
      accounts: one.accounts.map((terms) => ({
        ...terms,
        routes: terms.routes.map((route) => ({ ...route, status: 'closed' })),
      })),
    })
    const input = inputOf(monthly('2026-11-03'), { from: venmo, to: bank })
    expect(planned(input).problem.routes.length).toBeGreaterThan(0)
    const closed = {
      ...input,
      catalog: {
        ...catalog,
        providers: new Map([...catalog.providers, ['venmo', shut(catalog.providers.get('venmo')!)]]),
      },
    }
    const { problem, excluded } = planned(closed)
    expect(problem.routes).toEqual([])
    expect(excluded).toContainEqual({
      account: 'venmo',
      route: wayRouteId({ from: 'venmo', to: 'kb' }),
      reason: 'blocked',
      block: 'closed',
    })
  })

  it('never carries money that a phone bill still owes', () => {
    const input = inputOf(monthly('2026-11-03'), {
      facts: { 'wise-eur': { account: 'wise-eur', origins: ['carrier-billing'] } },
    })
    expect(planned(input).excluded[0]).toMatchObject({
      route: way,
      reason: 'blocked',
      block: 'carrier-cashing',
    })
  })

  it('is left where the person does not want it', () => {
    const input = inputOf(monthly('2026-11-03'), {
      putAside: { ways: [{ account: 'wise-eur', route: way }], rests: {} },
    })
    expect(planned(input).excluded[0]).toMatchObject({ route: way, reason: 'declined' })
  })
})

describe('fees that contradict one another', () => {
  const dearer = { on: '2026-11-12', amount: 20_000, fee: 110 }
  const input = inputOf([...monthly('2026-11-03'), dearer])

  it('are planned at the dearest of their month, for sums no larger', () => {
    const { problem, names } = planned(input)
    expect(problem.routes).toMatchObject([{ fee: { parts: [{ fixed: 110 }] }, max: 25_000 + 1_370 * 11 }])
    expect(names.routes[`wise-eur/${way}`]?.way?.fee).toMatchObject({
      basis: 'contradicts',
      between: { month: '2026-11', least: 62, most: 110 },
    })
  })

  it('are settled by the person', () => {
    const tariff: CatalogTariff = { charged: 'from-amount', parts: [{ fixed: '0.70' }] }
    const told = { ...input, confirmations: { [way]: { on: input.today, tariff } } }
    expect(planned(told).problem.routes).toMatchObject([{ fee: { parts: [{ fixed: 70 }] } }])
    expect(planned(told).problem.routes[0]?.max).toBeUndefined()
  })
})

describe('beside what the catalogue says', () => {
  const upwork = makeAccount({
    id: 'upwork',
    name: 'Upwork',
    kind: 'platform',
    provider: 'upwork',
    currency: usd,
  })
  const dollars = { ...kb, id: 'us', name: 'US Bank', currency: usd }

  it('what was paid comes first, and the difference is kept to be said', () => {
    const sent = monthly('2026-11-03', 4).map((one) => ({ ...one, fee: 149 }))
    const { problem, names } = planned(inputOf(sent, { from: upwork, to: dollars }))
    const id = `upwork/${wayRouteId({ from: 'upwork', to: 'us' })}`
    expect(problem.routes.map((route) => route.id)).toEqual([id])
    expect(names.routes[id]?.shown?.opinion?.tariff.parts).toEqual([{ fixed: '0.99' }])
  })

  it('a fee that the catalogue explains stays the catalogue’s, with how it went', () => {
    const sent = monthly('2026-11-03', 4).map((one) => ({ ...one, fee: 99 }))
    const input = inputOf(sent, { from: upwork, to: dollars })
    const passed = sent.map(({ on, amount, fee }) => ({
      sentOn: on as Day,
      arrivedOn: addDays(on as Day, 1),
      amount,
      cost: fee,
    }))
    const { names } = planned({ ...input, experience: { 'upwork/upwork-local': passed } })
    expect(names.routes['upwork/upwork-local']).toMatchObject({
      seen: { count: 4 },
      shown: null,
      way: { count: 4 },
    })
    expect(Object.keys(names.routes)).not.toContain(`upwork/${wayRouteId({ from: 'upwork', to: 'us' })}`)
  })

  it('a fee of before the present rule speaks against nothing', () => {
    const sent = monthly('2026-11-03', 6).map((one, i) => ({ ...one, fee: i < 3 ? 0 : 99 }))
    const { names } = planned(inputOf(sent, { from: upwork, to: dollars }))
    expect(Object.keys(names.routes)).toContain('upwork/upwork-local')
    expect(Object.values(names.routes).filter(({ shown }) => shown !== null)).toEqual([])
  })

  it('an exchange that nobody states is taken from what it really cost', () => {
    const rate: DatedRate = { from: usd, to: eur, rate: '0.9', asOf: '2026-11-01' as Day }
    const sent = monthly('2026-11-03', 3)
    // Of each dollar 0.873 € came: 3 % of the rate was kept, more of none.
    const came = (amount: number) => Math.floor((amount - 99) * 0.873)
    const input = inputOf(sent, { from: upwork, rates: [rate], preferences: defaultPreferences(eur) })
    const rows = [...input.ledger.get('upwork')!.transactions].map((row) =>
      row.amount < 0 ? { ...row, fee: minor(99) } : row,
    )
    const pairs = sent.map(({ on, amount }) =>
      makeTransaction(addDays(on as Day, 2), came(amount), {
        kind: 'transfer',
        currency: eur,
        text: 'Upwork',
      }),
    )
    const both = makePlanningInput(
      [
        { account: upwork, rows },
        { account: kb, rows: pairs },
      ],
      { preferences: defaultPreferences(eur), rates: [rate] },
    )
    const book = pairUp(halvesOf(both.ledger), pairRules(both.catalog, {}, [rate]), [])
    const found = planned({ ...both, ownWays: ownWays({ ledger: both.ledger, book, holidays }) })
    const [route] = found.problem.routes
    expect(route).toMatchObject({ from: 'upwork', to: 'kb', fee: { parts: [{ fixed: 99 }] } })
    expect(route?.fx?.rate).toBe(0.9)
    expect(route?.fx?.markupPpm).toBeGreaterThanOrEqual(30_000)
    expect(route?.fx?.markupPpm).toBeLessThan(30_100)
    expect(found.excluded.filter(({ reason }) => reason === 'markup-unknown')).toEqual([])
  })
})
