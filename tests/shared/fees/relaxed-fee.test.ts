import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chargeOf } from '../../../shared/fees/fee-of'
import { relaxedFee } from '../../../shared/fees/relaxed-fee'
import { partsOf } from '../../../shared/fees/rule'
import { smallProblem } from '../planner/small-problem'

const tariffs = smallProblem.map(({ routes }) =>
  routes.flatMap(({ fee, exceptions }) => [fee, ...(exceptions ?? []).flatMap((e) => e.fee ?? [])]),
)

describe('relaxedFee', () => {
  it('is never above the fee, and wherever the fee is defined there is a piece', () => {
    fc.assert(
      fc.property(tariffs, fc.nat(6), (rules, left) => {
        for (const rule of rules) {
          const parts = partsOf(rule)
          const waived = parts.map((part) => ({
            part,
            waived: part.free === undefined || part.bands ? 0 : left,
          }))
          const pieces = relaxedFee(waived, 1, 30)
          for (let amount = 1; amount <= 30; amount++) {
            let fee: number | null = 0
            for (const { part, waived: amountLeft } of waived) {
              if (fee === null) break
              const charge: number | null = chargeOf(part, amount, fee, { count: null, amount: amountLeft })
              fee = charge === null ? null : fee + charge
            }
            if (fee === null) continue
            const bounds = pieces.filter(({ from, to }) => from <= amount && amount <= to)
            expect(bounds.length).toBeGreaterThan(0)
            const lowest = Math.min(...bounds.map(({ at, slope }) => at + slope * amount))
            expect(lowest).toBeLessThanOrEqual(fee + 1e-9)
            expect(lowest).toBeGreaterThanOrEqual(fee - parts.length - looseness(rule, fee) - 1e-9)
          }
        }
      }),
      { numRuns: 400, seed: 4 },
    )
  })
})

/** A part on a rounded rest may be left out altogether. */
const looseness = (rule: Parameters<typeof partsOf>[0], fee: number): number =>
  partsOf(rule).some(({ of }) => of === 'rest') ? fee : 0
