import fc from 'fast-check'
import type { FeePart, FeeRule } from '../../shared/fees/rule'

const ppm = fc.integer({ min: 0, max: 200_000 })
const fixed = fc.integer({ min: 0, max: 60 })

const part: fc.Arbitrary<FeePart> = fc.oneof(
  fc.record({ fixed, ppm }),
  fc.record({ ppm, min: fc.integer({ min: 0, max: 40 }), max: fc.integer({ min: 40, max: 90 }) }),
  fc.tuple(fixed, fixed, fixed).map(([a, b, c]) => ({
    bands: [
      { upTo: 100, fixed: a },
      { upTo: 250, fixed: b },
      { upTo: null, fixed: c },
    ],
  })),
)

/** Any tariff of one or two parts: fixed, percent, floor and cap, bands that may fall. */
export const randomFeeRule: fc.Arbitrary<FeeRule> = fc.record({
  charged: fc.constantFrom('from-amount', 'on-top'),
  parts: fc.array(part, { minLength: 1, maxLength: 2 }),
})
