import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterSending } from '../../../shared/planner/convolve'
import { type Curve, from, higher, lessLinear, line, shifted, valueAt } from '../../../shared/planner/curve'

const MOST = 20

/** Curves as the planner makes them: highest of lines, each from some balance on, never falling. */
const curve: fc.Arbitrary<Curve> = fc
  .array(fc.record({ start: fc.nat(12), at: fc.integer({ min: -5, max: 9 }), slope: fc.nat(3) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines) => {
    const curves = lines.map(({ start, at, slope }) => from(line(at, slope), start))
    return lessLinear(curves.reduce(higher, line(-6, 0)), 0)
  })

const balances = Array.from({ length: MOST + 1 }, (_, balance) => balance)

describe('curve', () => {
  it('shifts, lowers and compares as pointwise arithmetic does', () => {
    fc.assert(
      fc.property(curve, curve, fc.integer({ min: -6, max: 6 }), fc.nat(4), (a, b, by, cost) => {
        for (const x of balances) {
          expect(valueAt(higher(a, b), x)).toBeCloseTo(Math.max(valueAt(a, x), valueAt(b, x)), 9)
          if (x + by >= 0) expect(valueAt(shifted(a, by), x)).toBeCloseTo(valueAt(a, x + by), 9)
          const below = balances.slice(0, x + 1).map((rest) => valueAt(a, rest) - cost * rest)
          expect(valueAt(lessLinear(a, cost), x)).toBeGreaterThanOrEqual(Math.max(...below) - 1e-9)
        }
      }),
      { numRuns: 300, seed: 3 },
    )
  })

  it('goes on with the steeper of two lines that start too near one another for a double between', () => {
    const flat: Curve = { x: [0, 1_000_000], y: [0, 2_874], slope: [0, 0] }
    const steep: Curve = { x: [0, 1_000_000], y: [0, 2_874 - 2 ** -41], slope: [0, 700] }
    for (const both of [higher(flat, steep), higher(steep, flat)])
      expect(valueAt(both, 1_000_010)).toBeGreaterThanOrEqual(2_874 + 7_000)
  })

  it('after sending is at least what any whole amount brings, and no more than the best fraction', () => {
    const gain = fc.record({
      from: fc.nat(5),
      length: fc.nat(8),
      at: fc.integer({ min: -4, max: 4 }),
      slope: fc.nat(3),
    })
    fc.assert(
      fc.property(curve, gain, fc.boolean(), (kept, { from: least, length, at, slope }, open) => {
        const to = open ? MOST : least + length
        const sent = afterSending(kept, { from: least, to, at, slope }, MOST)
        for (const x of balances) {
          const brings = (debit: number): number => at + slope * (debit - least) + valueAt(kept, x - debit)
          const halves = Array.from({ length: 2 * MOST + 1 }, (_, i) => i / 2)
          const possible = halves.filter((debit) => debit >= least && debit <= Math.min(to, x))
          const best = Math.max(-Infinity, ...possible.map(brings))
          if (possible.length > 0) expect(valueAt(sent, x)).toBeGreaterThanOrEqual(best - 1e-9)
          if (possible.length > 0 && x <= to)
            expect(valueAt(sent, x)).toBeLessThanOrEqual(best + slopeSlack(kept, slope))
        }
      }),
      { numRuns: 300, seed: 3 },
    )
  })
})

/** Between two halves the best fraction can bring at most half a unit at the steepest slope more. */
const slopeSlack = (kept: Curve, slope: number): number => Math.max(slope, ...kept.slope) / 2 + 1e-9
