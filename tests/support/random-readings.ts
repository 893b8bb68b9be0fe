import fc from 'fast-check'
import { addDays } from '../../shared/day'
import type { StatedBalance } from '../../shared/model'
import { minor } from '../../shared/money/money'
import { randomStart } from './random-rows'

/** Balances read off within a hundred days, oldest first; of one day there may be several. */
export const randomReadings: fc.Arbitrary<readonly StatedBalance[]> = fc
  .uniqueArray(
    fc.record({
      day: fc.nat(100).map((after) => addDays(randomStart, after)),
      balance: fc.nat(500).map(minor),
    }),
    { maxLength: 12, selector: ({ day, balance }) => `${day} ${balance}` },
  )
  .map((readings) =>
    readings.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.balance - b.balance)),
  )
