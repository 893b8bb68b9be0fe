import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../../shared/day'
import type { Account, Transaction } from '../../../../shared/model'
import type { Currency } from '../../../../shared/money/currency'
import { pairUp } from '../../../../shared/pairs/pair-up'
import { halvesOf } from '../../../../shared/pairs/halves'
import { problemFromLedger } from '../../../../shared/planner/from-ledger'
import {
  defaultPreferences,
  type PlanningInput,
} from '../../../../shared/planner/from-ledger/planning-input'
import { plan } from '../../../../shared/planner/plan'
import { validateProblem } from '../../../../shared/planner/validate'
import { ok } from '../../../../shared/result'
import type { DatedRate } from '../../../../shared/routes/exchange'
import { holidays } from '../../../../shared/routes/holidays'
import type { Catalog } from '../../../../shared/routes/load-catalog'
import { wayRouteId } from '../../../../shared/routes/own-way'
import { ownWays } from '../../../../shared/transfers/own-ways'
import { pairRules } from '../../../../shared/transfers/passages'
import { makeAccount } from '../../../support/make-account'
import { makePlanningInput } from '../../../support/make-planning-input'
import { makeTransaction } from '../../../support/make-transaction'

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
function inputOf(sent: readonly Sent[], told: Partial<PlanningInput> & { from?: Account; to?: Account } = {}) {
  const { from = wise, to = kb, ...rest } = told
  const total = sent.reduce((sum, { amount }) => sum + amount, 30_000)
  const out = (row: Partial<Transaction>) => ({ kind: 'withdrawal', currency: from.currency, ...row }) as const
  const rows = sent.map(({ on, amount }) => makeTransaction(on, -amount, out({ text: `Sent to ${to.name}` })))
  const came = sent.map(({ on, amount, fee, days = 1 }) =>
    makeTransaction(addDays(on as Day, days), amount - fee, {
      kind: 'transfer',
      currency: to.currency,
      text: from.name,
    }),
  )
  const first = makeTransaction(addDays(sent[0]!.on as Day, -9), total, { currency: from.currency, kind: 'income' })
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
