import { describe, expect, it } from 'vitest'
import { Judge } from '../../../shared/advice/roll/judge'
import { type Order, roll, type Strategy } from '../../../shared/advice/roll/strategy'
import { costOf } from '../../../shared/advice/roll/terms'
import type { Day } from '../../../shared/day'
import { flow, makeTerms, makeWay } from './example'

const rest: Strategy = () => []
const on =
  (orders: Readonly<Record<string, readonly Order[]>>): Strategy =>
  ({ today }) =>
    orders[today] ?? []
const before = '2026-03-01' as Day
const until = (date: number): Day => `2026-03-${String(date).padStart(2, '0')}` as Day

describe('the judge of ways of acting', () => {
  it('charges idleness for every day that money ends', () => {
    const judge = new Judge(makeTerms([]), [flow('2026-03-02', 1_000)], before)
    roll(judge, rest, until(5))
    expect(judge.costs.idle).toBeCloseTo(4)
    expect(costOf(judge.costs, judge.terms)).toBeCloseTo(4)
  })

  it('charges the fee, the trouble and the days under way of a transfer', () => {
    const way = makeWay({ rule: { fixed: 100 }, settlement: { days: 2, calendar: 'calendar' } })
    const judge = new Judge(makeTerms([way]), [flow('2026-03-02', 1_100)], before)
    roll(judge, on({ '2026-03-02': [{ way: 'out', amount: 1_100 }] }), until(9))
    expect(judge.costs).toMatchObject({ fees: 100, transfers: 1, arrived: 1_000, moved: 1_100 })
    expect(judge.costs.idle).toBeCloseTo(2)
    expect(costOf(judge.costs, judge.terms)).toBeCloseTo(107)
  })

  it('calls what an exchange takes a cost of the exchange', () => {
    const way = makeWay({ rate: 0.9, unitThere: 1 })
    const judge = new Judge(makeTerms([way]), [flow('2026-03-02', 1_000)], before)
    roll(judge, on({ '2026-03-02': [{ way: 'out', amount: 1_000 }] }), until(2))
    expect(judge.costs).toMatchObject({ fees: 0, exchange: 100, arrived: 900 })
  })

  it('spends what is there and no more', () => {
    const judge = new Judge(makeTerms([]), [flow('2026-03-02', 30), flow('2026-03-03', -50)], before)
    roll(judge, rest, until(3))
    expect(judge.balance('wallet')).toBe(0)
    expect(judge.happened.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['came', 30],
      ['spent', 30],
    ])
  })

  it('lets the oldest lapse with the end of its last day, less what went of it before', () => {
    const terms = makeTerms([makeWay()], { places: [{ id: 'wallet', lapsesAfterMonths: 1, unit: 2 }] })
    const flows = [flow('2026-03-02', 100), flow('2026-03-20', 50)]
    const judge = new Judge(terms, flows, before)
    roll(judge, on({ '2026-04-02': [{ way: 'out', amount: 30 }] }), '2026-04-02' as Day)
    expect(judge.costs.lapsed).toBe(140)
    expect(judge.balance('wallet')).toBe(50)
  })

  it('waives a fee as often as the allowance of the month says', () => {
    const way = makeWay({ rule: { fixed: 7, free: 'free' } })
    const allowances = [{ id: 'free', per: 'month' as const, count: 1, amount: null }]
    const judge = new Judge(makeTerms([way], { allowances }), [flow('2026-03-02', 900)], before)
    const order = [{ way: 'out', amount: 100 }]
    roll(judge, on({ '2026-03-02': order, '2026-03-03': order, '2026-04-01': order }), '2026-04-01' as Day)
    expect(judge.costs.fees).toBe(7)
  })

  it('sends nothing that the terms or the balance do not allow', () => {
    const ways = [
      makeWay({ min: 50, max: 90, step: 10 }),
      makeWay({ id: 'dear', rule: { fixed: 60 } }),
      makeWay({ id: 'top', rule: { charged: 'on-top', fixed: 1 } }),
      makeWay({ id: 'limited', limits: ['none'] }),
    ]
    const allowances = [{ id: 'none', per: 'day' as const, count: 0, amount: null }]
    const judge = new Judge(makeTerms(ways, { allowances }), [flow('2026-03-02', 95)], before)
    judge.dawn()
    const tried: readonly (readonly [string, number])[] = [
      ['out', 40], ['out', 100], ['out', 55], ['dear', 60], ['top', 95], ['limited', 10], ['unknown', 10],
    ] // prettier-ignore
    expect(tried.map(([way, amount]) => judge.send(way, amount))).toEqual(tried.map(() => false))
    expect(judge.costs).toMatchObject({ transfers: 0, moved: 0 })
    expect(judge.balance('wallet')).toBe(95)
  })

  it('passes through a pool what is to arrive beyond it', () => {
    const places = ['wallet', 'pool'].map((id) => ({ id, lapsesAfterMonths: null, unit: 1 }))
    const ways = [
      makeWay({ id: 'in', to: 'pool', settlement: { days: 1, calendar: 'calendar' } }),
      makeWay({ id: 'on', from: 'pool' }),
    ]
    const judge = new Judge(makeTerms(ways, { places }), [flow('2026-03-02', 100)], before)
    judge.dawn()
    judge.send('in', 100)
    expect(judge.underWay()).toEqual([{ place: 'pool', on: '2026-03-03', amount: 100 }])
    expect(judge.costs.moved).toBe(0)
    judge.dusk()
    judge.dawn()
    expect(judge.balance('pool')).toBe(100)
    expect(judge.send('on', 100)).toBe(true)
    expect(judge.costs).toMatchObject({ arrived: 100, moved: 100, transfers: 2 })
  })
})
