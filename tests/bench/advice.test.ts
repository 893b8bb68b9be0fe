import { describe, expect, it } from 'vitest'
import { Judge } from '../../shared/advice/roll/judge'
import { everything, monthly } from '../../shared/advice/roll/rules'
import { type Past, roll } from '../../shared/advice/roll/strategy'
import type { RollFlow } from '../../shared/advice/roll/terms'
import { addDays, type Day } from '../../shared/day'
import { balanceAt } from '../../shared/ledger/balances'
import { plan } from '../../shared/planner/plan'
import { appAdvice, type Look } from './support/advice/app-advice'
import { churnOf } from './support/advice/churn'
import { lifeKinds } from './support/advice/kinds'
import { ledgerOf } from './support/advice/ledger-of'
import { lifeDays, type Life } from './support/advice/life'
import { makeCatalog } from './support/advice/make-catalog'
import { makeLife } from './support/advice/make-life'
import { trueProblem } from './support/advice/true-problem'
import { trueTerms } from './support/advice/true-terms'

const kinds = lifeKinds.map((kind) => [kind.name, kind] as const)
/** The day before everything is sent. */
const day = '2026-06-03' as Day

/** What somebody sees at the end of a day who sends everything monthly. */
function pastOf(life: Life, last: Day): { readonly judge: Judge; readonly past: Past } {
  const terms = trueTerms(life.kind)
  const judge = new Judge(terms, life.flows, addDays(lifeDays.past, -1))
  roll(judge, everything(terms, monthly(4)), last)
  const past: Past = {
    today: last,
    happened: judge.happened,
    balance: (place) => judge.balance(place),
    lotsOf: (place) => judge.lotsOf(place),
    leftOf: judge.leftOf,
  }
  return { judge, past }
}

describe.each(kinds)('a life of a %s', (_, kind) => {
  const life = makeLife(kind, 3)

  it('is the same of the same seed, another of another', () => {
    expect(makeLife(kind, 3)).toEqual(life)
    expect(makeLife(kind, 4).flows).not.toEqual(life.flows)
  })

  it('stands in its ledger to the unit', () => {
    const { judge, past } = pastOf(life, day)
    const ledger = ledgerOf(life.accounts, past, () => true)
    for (const { id } of kind.places)
      expect([id, balanceAt(ledger.get(id)!, day)]).toEqual([id, judge.balance(id)])
  })

  it('is advised on by what has happened alone', () => {
    const known = life.flows.filter(({ on }) => on <= day)
    const other = { ...life, flows: [...known, ...makeLife(kind, 8).flows.filter(({ on }) => on > day)] }
    const catalog = makeCatalog(kind)
    const look = (of: Life): Look => appAdvice(of, catalog, pastOf(of, day).past, Infinity)
    expect(look(life).steps.length).toBeGreaterThan(0)
    expect(look(other)).toEqual(look(life))
  })

  it('costs by the judge what the planner says of the same transfers', () => {
    const { judge } = pastOf(life, day)
    const before = judge.costs
    const end = addDays(day, 70)
    const found = plan(trueProblem(kind, judge.terms, judge, life.flows, end))
    if (found.status === 'infeasible') throw new Error('no plan')
    roll(
      judge,
      ({ today }) =>
        found.transfers.filter(({ on }) => on === today).map(({ route, amount }) => ({ way: route, amount })),
      end,
    )
    const after = judge.costs
    expect(after.transfers - before.transfers).toBe(found.transfers.length)
    expect(after.fees - before.fees).toBeCloseTo(found.fees, 4)
    expect(after.lapsed - before.lapsed).toBeCloseTo(found.expired, 4)
    // The planner reckons with rates of six decimals, and rounds what idleness costs a day.
    expect(after.exchange - before.exchange).toBeCloseTo(found.exchange, -1)
    expect((after.idle - before.idle) / found.idle).toBeCloseTo(1, 2)
  })
})

describe('churn', () => {
  const [first, second] = ['2026-01-01', '2026-01-08'] as [Day, Day]
  const step = (on: string, amount: number) => ({ on: on as Day, place: 'a', way: 'a/out', amount })
  const looks = (before: Look['steps'], after: Look['steps'], expected: Look['expected'] = []): Look[] => [
    { today: first, steps: before, expected },
    { today: second, steps: after, expected: [] },
  ]
  const all = (before: Look['steps'], after: Look['steps'], flows: readonly RollFlow[] = []) =>
    churnOf(looks(before, after), flows)

  it.each([
    ['two days and a tenth off', step('2026-01-22', 110), 1],
    ['three days off', step('2026-01-23', 100), 0],
    ['more than a tenth off', step('2026-01-20', 111), 0],
  ])('counts what is %s', (_, later, stood) => {
    expect(all([step('2026-01-20', 100)], [later]).all).toEqual({ named: 1, stood })
  })

  it('does not count what is due within the week, nor after four', () => {
    const steps = [step('2026-01-07', 1), step('2026-01-29', 1)]
    expect(all(steps, []).all).toEqual({ named: 0, stood: 0 })
  })

  it('lets one later step stand for one', () => {
    const steps = [step('2026-01-20', 100), step('2026-01-21', 100)]
    expect(all(steps, [step('2026-01-20', 100)]).all).toEqual({ named: 2, stood: 1 })
  })

  it('calls a step undisturbed where what came was expected', () => {
    const came = [{ place: 'a', on: '2026-01-05' as Day, amount: 50, party: '' }]
    const steps = [step('2026-01-20', 100)]
    expect(all(steps, steps, came).undisturbed.named).toBe(0)
    expect(churnOf(looks(steps, steps, came), came).undisturbed).toEqual({ named: 1, stood: 1 })
  })
})
