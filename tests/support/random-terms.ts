import fc from 'fast-check'
import { addDays } from '../../shared/day'
import type { ExpiryTerm } from '../../shared/model'
import { minor } from '../../shared/money/money'
import { randomStart } from './random-rows'

const day = fc.integer({ min: -5, max: 150 }).map((after) => addDays(randomStart, after))
const months = fc.integer({ min: 1, max: 4 })

/** A term of any kind within 150 days of the start of random rows. */
export const randomTerm: fc.Arbitrary<ExpiryTerm> = fc.oneof(
  fc
    .tuple(day, fc.boolean())
    .map(([until, goes]): ExpiryTerm => ({ kind: 'day', until, ...(goes ? { escheats: true } : {}) })),
  months.map((count): ExpiryTerm => ({ kind: 'top-up', months: count })),
  fc.tuple(months, fc.option(day)).map(([count, used]): ExpiryTerm => ({
    kind: 'last-use',
    months: count,
    ...(used === null ? {} : { used }),
  })),
  fc
    .tuple(day, day, fc.integer({ min: 1, max: 400 }))
    .map(([stated, until, amount]): ExpiryTerm => ({ kind: 'part', stated, until, amount: minor(amount) })),
)

/** Some of them. */
export const randomTerms: fc.Arbitrary<readonly ExpiryTerm[]> = fc.array(randomTerm, { maxLength: 4 })
