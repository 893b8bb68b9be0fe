import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../../shared/day'
import type { ExpectedStream } from '../../../../shared/ledger/expected-stream'
import { minor } from '../../../../shared/money/money'
import { expectedFlows } from '../../../../shared/planner/from-ledger/expected-flows'

const today = '2026-11-22' as Day
const end = addDays(today, 30)
const stream = (amount: number, after: readonly number[]): ExpectedStream => ({
  name: '',
  pattern: 'irregular',
  amount: minor(amount),
  days: after.map((days) => addDays(today, days)),
  evidence: [],
})

describe('expectedFlows', () => {
  it('lets income of the day pay for spending of the day', () => {
    const { flows, reduced } = expectedFlows(0, [stream(-80, [3]), stream(100, [3])], [], today, end)
    expect(flows.map(({ amount }) => amount)).toEqual([100, -80])
    expect(reduced).toBe(false)
  })

  it('cuts spending to what is left after what lapses', () => {
    const lapsing = [{ on: addDays(today, 2), amount: 70 }]
    expect(expectedFlows(100, [stream(-50, [5])], lapsing, today, end)).toEqual({
      flows: [{ on: addDays(today, 5), amount: -30 }],
      reduced: true,
    })
  })

  it('lets what was asked for beyond what is there leave with what comes first', () => {
    const days = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 4 })
    const streams = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), days), { maxLength: 5 })
    fc.assert(
      fc.property(fc.nat(300), streams, fc.nat(600), (opening, told, owed) => {
        const coming = told.map(([amount, after]) => stream(amount, after))
        const { flows } = expectedFlows(opening, coming, [], today, end, owed)
        for (let after = 0; after <= 30; after++) {
          const on = addDays(today, after)
          const came = coming.reduce(
            (sum, { amount, days: all }) => sum + amount * all.filter((one) => one <= on).length,
            0,
          )
          const there = flows.reduce((total, flow) => total + (flow.on <= on ? flow.amount : 0), opening)
          expect(there).toBe(opening + Math.max(0, came - owed))
        }
        expect(flows.every(({ amount }) => amount > 0)).toBe(true)
      }),
    )
  })

  it('never spends more than is there, on any day', () => {
    const days = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 4 })
    const streams = fc.array(fc.tuple(fc.integer({ min: -200, max: 200 }), days), { maxLength: 5 })
    fc.assert(
      fc.property(fc.nat(300), streams, (opening, told) => {
        const { flows } = expectedFlows(
          opening,
          told.map(([amount, after]) => stream(amount, after)),
          [],
          today,
          end,
        )
        for (let after = 0; after <= 30; after++) {
          const on = addDays(today, after)
          const there = flows.reduce((total, flow) => total + (flow.on <= on ? flow.amount : 0), opening)
          expect(there).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
