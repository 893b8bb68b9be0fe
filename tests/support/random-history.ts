import fc from 'fast-check'
import { addDays, type Day } from '../../shared/day'
import type { Draft } from '../../shared/model'
import { minor } from '../../shared/money/money'
import { draft } from './make-reading'

const start = '2026-01-25' as Day

/** Days of a random history; it crosses a month. */
export const historyDays = 14

/**
 * What really happened on one account, in order of time: few days, amounts and texts, so that equal rows are common.
 * By the account's habits rows carry running balances, numbers of the provider, both, or neither.
 */
export const randomHistory: fc.Arbitrary<Draft[]> = fc
  .record({
    moves: fc.array(
      fc.record({
        after: fc.nat(historyDays - 1),
        amount: fc.constantFrom(-500, -500, -1200, 500, 30_000),
        text: fc.constantFrom('coffee', 'Coffee ', 'bus', '편의점'),
        time: fc.constantFrom(null, null, '09:00', '18:30:01'),
      }),
      { maxLength: 30 },
    ),
    balances: fc.boolean(),
    references: fc.constantFrom('none', 'unique', 'counter', 'shared'),
  })
  .map(({ moves, balances, references }) => {
    let balance = 100_000
    return moves
      .sort((a, b) => a.after - b.after)
      .map(({ after, amount, text, time }, index) => {
        balance += amount
        return draft(addDays(start, after), amount, {
          text,
          time,
          balance: balances ? minor(balance) : null,
          reference: { none: null, unique: `TX-${1000 + index}`, counter: String(index), shared: 'GROUP-1' }[
            references
          ],
        })
      })
  })

/** Downloads that together state the whole history: spans of whole days, overlapping, some printed newest first. */
export const randomDownloads = (history: readonly Draft[]): fc.Arbitrary<Draft[][]> =>
  fc
    .array(fc.record({ from: fc.nat(historyDays), length: fc.nat(historyDays), reversed: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((spans) => {
      const within = (from: number, to: number): Draft[] =>
        history.filter(({ day }) => day >= addDays(start, from) && day < addDays(start, to))
      const downloads = spans.map(({ from, length, reversed }) => {
        const rows = within(from, from + length)
        return reversed ? rows.toReversed() : rows
      })
      return [...downloads, within(0, historyDays / 2 + 2), within(historyDays / 2, historyDays + 1)]
    })

/** Downloads under names of their own. */
export const named = (downloads: readonly Draft[][]): [string, Draft[]][] =>
  downloads.map((rows, index) => [`s${index}`, rows])

/** The same rows as another export tells them, some of them still pending. */
export const randomRetold = randomHistory
  .chain((rows) => randomDownloads(rows))
  .map(named)
  .map((downloads) =>
    downloads.map(([id, rows], index): [string, Draft[]] => [
      id,
      index % 2 === 0
        ? rows
        : rows.map((row) =>
            row.reference === null
              ? row
              : { ...row, counterparty: 'Shop', ...(index === 1 ? { status: 'pending' as const } : {}) },
          ),
    ]),
  )
