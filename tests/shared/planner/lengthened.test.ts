import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { risesWithSum } from '../../../shared/planner/best-of-day'
import { type Gain } from '../../../shared/planner/convolve'
import { lengthened } from '../../../shared/planner/lengthened'

const MOST = 40

/** Pieces that follow one another without gaps, with jumps up and down between them. */
const gains: fc.Arbitrary<Gain[]> = fc
  .array(
    fc.record({
      length: fc.integer({ min: 1, max: 12 }),
      at: fc.integer({ min: -30, max: 30 }),
      slope: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((pieces) => {
    let next = 1
    return pieces.map(({ length, at, slope }, i) => {
      const from = next
      next += length
      return { from, to: i === pieces.length - 1 ? Math.max(from, MOST) : next - 1, at, slope }
    })
  })

/** The most that sending so much brings; -Infinity where no piece has it. */
const best = (pieces: readonly Gain[], amount: number): number =>
  Math.max(
    ...pieces.map(({ from, to, at, slope }) =>
      amount >= from && amount <= to ? at + slope * (amount - from) : -Infinity,
    ),
  )

const amounts = Array.from({ length: MOST }, (_, i) => i + 1)

describe('lengthened', () => {
  it('brings the same for every amount', () => {
    fc.assert(
      fc.property(gains, (pieces) => {
        const longer = lengthened(pieces, MOST)
        for (const amount of amounts) expect(best(longer, amount)).toBe(best(pieces, amount))
      }),
    )
  })

  it('lets a rate go on beyond its cap', () => {
    const capped = [
      { from: 1, to: 20, at: -4, slope: 0.5 },
      { from: 21, to: MOST, at: 6, slope: 1 },
    ]
    expect(lengthened(capped, MOST).map(({ to }) => to)).toEqual([MOST, MOST])
  })
})

describe('risesWithSum', () => {
  it('says so only where no two sums bring more than one', () => {
    fc.assert(
      fc.property(gains, (pieces) => {
        fc.pre(risesWithSum(pieces, MOST))
        for (const a of amounts)
          for (const b of amounts.filter((other) => a + other <= MOST))
            expect(best(pieces, a) + best(pieces, b)).toBeLessThanOrEqual(best(pieces, a + b) + 1e-9)
      }),
    )
  })

  it('knows that a rate with a minimum and a cap does, and bands do not', () => {
    const rate = [
      { from: 1, to: 10, at: -3, slope: 1 },
      { from: 11, to: 30, at: 6.8, slope: 0.8 },
      { from: 31, to: MOST, at: 23, slope: 1 },
    ]
    const bands = [
      { from: 1, to: 10, at: -1, slope: 1 },
      { from: 11, to: MOST, at: 5, slope: 1 },
    ]
    expect([risesWithSum(rate, MOST), risesWithSum(bands, MOST)]).toEqual([true, false])
  })
})
