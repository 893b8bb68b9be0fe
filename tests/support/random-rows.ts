import fc from 'fast-check'
import { type Day, addDays } from '../../shared/day'
import type { Transaction } from '../../shared/model'
import { makeTransaction } from './make-transaction'

/** The first day on which random rows can lie. */
export const randomStart = '2026-01-01' as Day

/** Any posted rows of an account within a number of days; balances may fall below zero. */
export const randomRows = (days: number): fc.Arbitrary<Transaction[]> =>
  fc
    .array(
      fc.tuple(
        fc.nat(days - 1),
        fc.integer({ min: -500, max: 500 }).filter((amount) => amount !== 0),
      ),
      {
        maxLength: 40,
      },
    )
    .map((rows) =>
      rows.map(([after, amount], i) =>
        makeTransaction(addDays(randomStart, after), amount, { text: String(i) }),
      ),
    )
