import { describe, expect, it } from 'vitest'
import { type Day, daysBetween } from '../../../shared/day'
import { buildModel } from '../../../shared/planner/build-model'
import { replay } from '../../../shared/planner/replay'
import { example, valid } from './example'

const model = buildModel(valid(example))
const on = (text: string): number => daysBetween(example.start as Day, text as Day)

describe('replay', () => {
  it('lets money lapse that has not left before, and drains what is there', () => {
    const idle = replay(buildModel(valid({ ...example, needs: [] })), [])
    if (!idle.ok) throw new Error('doing nothing is feasible')
    expect(idle.expired / model.scale).toBe(3_000)
    expect(idle.drained / model.scale).toBe(500)
    expect(idle.score).toBeLessThan(0)
  })

  it('waives a fee from the day on which the quota starts anew', () => {
    const plan = replay(model, [{ route: 0, on: on('2026-12-02'), amount: 28_400 }])
    if (!plan.ok) throw new Error(JSON.stringify(plan.broken))
    expect(plan.made).toEqual([
      { route: 0, on: 10, amount: 28_400, fee: 0, debit: 28_400, credited: 28_400, arrives: 11 },
    ])
    expect(plan.expired).toBe(0)
  })

  it.each<[string, number, number, string]>([
    ['a day on which the route is closed', on('2026-12-24'), 100, 'closed'],
    ['an amount that is no multiple of the step', on('2026-12-02'), 15, 'step'],
    ['more than there is', on('2026-12-02'), 30_000, 'balance'],
    ['more than the route takes', on('2026-12-02'), 600_000, 'above-max'],
    ['a limit that is used up', on('2026-11-24'), 100, 'limit'],
  ])('refuses %s', (_, day, amount, why) => {
    expect(replay(model, [{ route: 0, on: day, amount }])).toEqual({
      ok: false,
      broken: { code: 'refused', move: 0, why },
    })
  })

  it('names the need that is not met', () => {
    expect(replay(model, [])).toMatchObject({
      ok: false,
      broken: { code: 'need-unmet', on: on('2027-01-20') },
    })
  })
})
