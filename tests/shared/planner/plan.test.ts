import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plan } from '../../../shared/planner/plan'
import { example, valid } from './example'

const large = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/planner/problems-large/${name}.json`, import.meta.url), 'utf8'),
  )

describe('plan', () => {
  it('waits for the day on which the free withdrawals start anew', () => {
    const answer = plan(valid(example))
    if (answer.status === 'infeasible') throw new Error('infeasible')
    expect(answer.transfers[0]).toMatchObject({
      route: 'wallet-bank',
      on: '2026-12-01',
      amount: 28_400,
      fee: 0,
    })
    expect(answer.value).toBeLessThanOrEqual(answer.bound)
  })

  it.each([
    ['freelancer-60d', 2_187_170.64, 2],
    ['freelancer-90d', 5_211_199.02, 2],
  ])(
    'is worth at least what a general solver found for %s, but for rounding proven best',
    (name, known, units) => {
      const answer = plan(valid(large(name)))
      if (answer.status === 'infeasible') throw new Error('infeasible')
      expect(answer.value).toBeGreaterThanOrEqual(known)
      expect(answer.gap).toBeLessThanOrEqual(units * answer.transfers.length)
    },
  )

  it('comes within a thousandth of its bound for twenty accounts and a year', { timeout: 60_000 }, () => {
    const answer = plan(valid(large('household-365d')))
    if (answer.status === 'infeasible') throw new Error('infeasible')
    expect(answer.gap).toBeLessThanOrEqual(answer.bound / 1000)
    for (const usual of Object.values(answer.baselines))
      expect(answer.value).toBeGreaterThanOrEqual(usual?.value ?? 0)
  })

  it('accounts for every unit: cost is fees, exchange, idle, lapses, drains, effort and what leftover is not worth', () => {
    const answer = plan(valid(large('freelancer-60d')))
    if (answer.status === 'infeasible') throw new Error('infeasible')
    const { fees, exchange, idle, expired, drained, effort } = answer
    expect(answer.cost).toBeGreaterThanOrEqual(fees + exchange + idle + expired + drained + effort - 1e-6)
  })

  it('is the same every time', () => {
    expect(plan(valid(large('freelancer-90d')))).toEqual(plan(valid(large('freelancer-90d'))))
  })

  it('stops when its time is up, with a plan that is no worse than the usual ones and an honest bound', () => {
    let now = 0
    const answer = plan(valid(large('household-365d')), { timeLimitMs: 50, now: () => (now += 0.01) })
    if (answer.status === 'infeasible') throw new Error('infeasible')
    expect(answer.status).toBe('feasible')
    for (const usual of Object.values(answer.baselines))
      expect(answer.value).toBeGreaterThanOrEqual(usual?.value ?? 0)
    expect(answer.bound).toBeGreaterThanOrEqual(44_391_412)
  })

  it('stops in time where every amount is tried, and keeps what the usual plans do', () => {
    const often = [3, 7, 11, 15, 19, 24, 28].map((day) => ({
      on: `2026-12-${String(day).padStart(2, '0')}`,
      amount: (day % 4) + 1,
    }))
    const ids = ['a', 'b', 'c', 'd']
    const sources = ids.map((id, i) => ({
      id,
      currency: 'KRW',
      role: 'source',
      opening: 25 + 9 * i,
      worth: 0.8,
      flows: often,
    }))
    const routes = ids.map((from) => ({ id: from, from, to: 'bank', fee: { fixed: 3 }, limits: ['cap'] }))
    const quotas = [{ id: 'cap', per: 'month', amount: 60 }]
    const accounts = [...sources, { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 }]
    let now = 0
    const answer = plan(valid({ ...example, accounts, routes, quotas, needs: [] }), {
      timeLimitMs: 5,
      now: () => (now += 0.01),
    })
    if (answer.status === 'infeasible') throw new Error('infeasible')
    expect(now).toBeLessThan(5.5)
    for (const usual of Object.values(answer.baselines))
      expect(answer.value).toBeGreaterThanOrEqual(usual?.value ?? 0)
    expect(answer.bound).toBeGreaterThanOrEqual(answer.value)
  })

  it('says why there is no plan', () => {
    const needs = [{ on: '2026-11-23', amount: 1 }]
    expect(plan(valid({ ...example, needs }))).toMatchObject({
      status: 'infeasible',
      reason: { code: 'need-unmet', on: '2026-11-23', short: 1 },
      transfers: [],
    })
  })

  it('finds a plan for large sums that are needed early and in part spent later', () => {
    const [wallet, bank] = example.accounts
    const flows = [{ on: '2026-12-20', amount: -4_000_000 }]
    const rich = { ...wallet, opening: 9_000_000, flows, expiries: [], drains: [] }
    const routes = [
      {
        id: 'slow',
        from: 'wallet',
        to: 'bank',
        fee: { ppm: 1_000 },
        settlement: { days: 20, calendar: 'calendar' },
      },
      { id: 'fast', from: 'wallet', to: 'bank', fee: { ppm: 20_000, rounding: 'up' } },
    ]
    const needs = [{ on: '2026-11-25', amount: 1_000_000 }]
    const answer = plan(valid({ ...example, accounts: [rich, bank], routes, needs }))
    if (answer.status === 'infeasible') throw new Error('infeasible')
    const early = answer.transfers.filter(({ arrives }) => arrives <= '2026-11-25')
    expect(early.reduce((sum, { credited }) => sum + credited, 0)).toBeGreaterThanOrEqual(1_000_000)
    expect(answer.transfers.reduce((sum, { amount }) => sum + amount, 0)).toBe(5_000_000)
  })
})
