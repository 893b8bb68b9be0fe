import fc from 'fast-check'
import type { FeePart, FeeRule } from '../../../shared/fees/rule'

/** What may be absent; the higher the frequency, the likelier it is there. */
export const maybe = <T>(of: fc.Arbitrary<T>, freq = 3): fc.Arbitrary<T | undefined> =>
  fc.option(of, { nil: undefined, freq })

/** Leaves out what is undefined, as JSON does. */
export const bare = <T extends object>(of: T): T => JSON.parse(JSON.stringify(of)) as T

const ppm = fc.constantFrom(0, 10_000, 50_000, 100_000, 175_000, 400_000)
const rounding = fc.constantFrom('down', 'up', 'half-up')
const free = maybe(fc.constantFrom('free', 'cap'), 2)

const band = fc.record({ fixed: fc.nat(5), ppm })
const bands = fc.tuple(band, band, band, fc.boolean()).map(([a, b, c, open]) => [
  { upTo: 3, ...a },
  { upTo: 7, ...b },
  { upTo: open ? null : 11, ...c },
])
const tiers = fc.tuple(ppm, ppm).map(([a, b]) => [
  { upTo: 4, ppm: a },
  { upTo: null, ppm: b },
])

const part: fc.Arbitrary<FeePart> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.record({ fixed: fc.nat(4), ppm, of: maybe(fc.constantFrom('amount', 'rest', 'net'), 2) }),
    },
    { weight: 2, arbitrary: fc.record({ bands }) },
    { weight: 1, arbitrary: fc.record({ tiers, fixed: fc.nat(2) }) },
  )
  .chain((core) =>
    fc
      .record({
        min: maybe(fc.nat(3), 2),
        max: maybe(fc.oneof(fc.nat(5), fc.constant('amount' as const)), 2),
        rounding: maybe(rounding, 3),
        free,
      })
      .map((rest) => bare({ ...core, ...rest }) as FeePart),
  )

const charged = maybe(fc.constantFrom('from-amount' as const, 'on-top' as const), 2)
/** Fees of every kind, small enough that a few minor units can pay them; parts may be waived by `free` or `cap`. */
export const fee: fc.Arbitrary<FeeRule> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(charged, part).map(([c, p]) => bare({ charged: c, ...p })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(charged, fc.array(part, { minLength: 1, maxLength: 2 }))
      .map(([c, parts]) => bare({ charged: c, parts })),
  },
)

/** Settlement within two days. */
export const settlement = fc.record({
  days: fc.nat(2),
  calendar: fc.constantFrom('business' as const, 'calendar' as const),
})
