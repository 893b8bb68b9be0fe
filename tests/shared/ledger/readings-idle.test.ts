import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import { idleSince, lotsAt } from '../../../shared/ledger/age'
import { balanceAt } from '../../../shared/ledger/balances'
import { idleAt, idleSeries } from '../../../shared/ledger/idle'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { countedReadings } from '../../../shared/ledger/readings'
import type { StatedBalance, Transaction } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'
import { randomReadings } from '../../support/random-readings'
import { randomRows, randomStart } from '../../support/random-rows'

const end = addDays(randomStart, 150)
const days = Array.from({ length: 151 }, (_, after) => addDays(randomStart, after))

/** What really happened in a wallet: rows whose balance never falls below zero, from nothing on. */
const history = fc
  .array(fc.tuple(fc.nat(100), fc.integer({ min: -500, max: 500 })), { minLength: 1, maxLength: 40 })
  .map((moves) => {
    let balance = 0
    return moves
      .sort(([a], [b]) => a - b)
      .map(([after, wanted], i) => {
        const amount = Math.max(wanted, -balance)
        balance += amount
        return makeTransaction(addDays(randomStart, after), amount, { text: String(i) })
      })
  })

/** A history, and the balances somebody read off on some of its days. */
const sampled = fc
  .tuple(history, fc.uniqueArray(fc.nat(110), { minLength: 1, maxLength: 12 }))
  .map(([rows, on]) => {
    const truth = makeLedger(rows)
    const readings = on
      .sort((a, b) => a - b)
      .map((after): StatedBalance => {
        const day = addDays(randomStart, after)
        return { day, balance: balanceAt(truth, day) }
      })
    return { rows, truth, readings, seen: makeLedger([], { stated: readings }) }
  })

const limits = fc.integer({ min: 1, max: 40 })
const sumOf = (rows: readonly Transaction[], counts: (row: Transaction) => boolean): number =>
  rows.filter(counts).reduce((sum, { amount }) => sum + amount, 0)
const came = (rows: readonly Transaction[], after: Day | null, until: Day): number =>
  sumOf(rows, ({ day, amount }) => amount > 0 && (after === null || day > after) && day <= until)
const left = (rows: readonly Transaction[], after: Day | null, until: Day): number =>
  0 - sumOf(rows, ({ day, amount }) => amount < 0 && (after === null || day > after) && day <= until)

/** All that the ages, the idle sums and the balances of an account are worked out from. */
const known = ({ opening, movements, inferred }: AccountLedger) => ({ opening, movements, inferred })

describe('a balance that is read off again unchanged', () => {
  it('changes no age and no idle sum, however often', () => {
    fc.assert(
      fc.property(
        randomReadings,
        fc.array(fc.integer({ min: 101, max: 150 })),
        limits,
        (readings, again, limit) => {
          const last = countedReadings(readings).at(-1)
          fc.pre(last !== undefined)
          const once = makeLedger([], { stated: readings })
          const often = makeLedger([], {
            stated: [
              ...readings,
              ...again.map((after) => ({ day: addDays(randomStart, after), balance: last.balance })),
            ],
          })
          expect(known(often)).toEqual(known(once))
          expect(lotsAt(often, end)).toEqual(lotsAt(once, end))
          expect(idleSeries(often, randomStart, end, limit)).toEqual(
            idleSeries(once, randomStart, end, limit),
          )
        },
      ),
    )
  })

  it('lies there since the first time', () => {
    const stated = ['2026-06-01', '2026-07-01', '2026-08-01'].map((day) => ({
      day: day as Day,
      balance: minor(2_500),
    }))
    const ledger = makeLedger([], { stated })
    expect(idleSince(ledger, '2026-08-01' as Day)).toBe('2026-06-01')
    expect(idleAt(ledger, '2026-07-02' as Day, 30)).toBe(2_500)
  })
})

describe('balances read off a full history', () => {
  it('say that no more lies idle than the history does, but for what came and left between two of them unseen', () => {
    fc.assert(
      fc.property(sampled, limits, ({ rows, truth, readings, seen }, limit) => {
        for (const day of days.filter((one) => one <= readings.at(-1)!.day)) {
          const old = addDays(day, 0 - limit - 1)
          const unseen = readings.slice(1).reduce((sum, { day: until }, i) => {
            const after = readings[i]!.day
            const touches = after < day && until > old
            return touches ? sum + Math.min(came(rows, after, until), left(rows, after, until)) : sum
          }, 0)
          expect(idleAt(seen, day, limit)).toBeLessThanOrEqual(idleAt(truth, day, limit) + unseen)
        }
      }),
    )
  })

  it('say that as much lies idle as must: what was there at a reading that long ago, less what left by the next', () => {
    fc.assert(
      fc.property(sampled, limits, ({ rows, readings, seen }, limit) => {
        for (const day of days.filter((one) => one <= readings.at(-1)!.day)) {
          const old = readings.findLast((one) => one.day <= addDays(day, 0 - limit - 1))
          const next = readings.find((one) => one.day >= day)!
          const least = old ? came(rows, null, old.day) - left(rows, null, next.day) : 0
          expect(idleAt(seen, day, limit)).toBeGreaterThanOrEqual(Math.max(0, least))
        }
      }),
    )
  })

  it('never say that more lies there than at either end of the time between', () => {
    fc.assert(
      fc.property(sampled, ({ readings, seen }) => {
        for (const [i, { day, balance }] of readings.slice(1).entries()) {
          const before = readings[i]!
          for (let on = addDays(before.day, 1); on < day; on = addDays(on, 1))
            expect(balanceAt(seen, on)).toBe(Math.min(before.balance, balance))
        }
      }),
    )
  })
})

describe('readings beside any rows', () => {
  it('tell the same in whatever order they were entered', () => {
    fc.assert(
      fc.property(
        randomRows(60),
        randomReadings.chain((readings) =>
          fc.tuple(fc.constant(readings), fc.shuffledSubarray([...readings], { minLength: readings.length })),
        ),
        (rows, [readings, shuffled]) => {
          expect(known(makeLedger(rows, { stated: shuffled }))).toEqual(
            known(makeLedger(rows, { stated: readings })),
          )
        },
      ),
    )
  })

  it('lead to the newest of them, with the rows after it, unless those would have begun with less than they took', () => {
    fc.assert(
      fc.property(randomRows(60), randomReadings, (rows, readings) => {
        const last = countedReadings(readings).at(-1)
        fc.pre(last !== undefined)
        const ledger = makeLedger(rows, { stated: readings })
        const upTo = (on: Day): number => sumOf(rows, ({ day }) => day <= on)
        const taken = Math.max(0, ...days.map((day) => 0 - upTo(day)))
        fc.pre(!ledger.covered || last.day > ledger.covered.to || last.balance - upTo(last.day) >= taken)
        expect(balanceAt(ledger, end)).toBe(last.balance + sumOf(rows, ({ day }) => day > last.day))
      }),
    )
  })

  it('are idle day by day as at each day, and never more than lies there', () => {
    fc.assert(
      fc.property(randomRows(60), randomReadings, limits, (rows, readings, limit) => {
        const ledger = makeLedger(rows, { stated: readings })
        const series = idleSeries(ledger, randomStart, end, limit)
        expect(series).toEqual(days.map((day) => idleAt(ledger, day, limit)))
        for (const [i, idle] of series.entries())
          expect(idle).toBeLessThanOrEqual(Math.max(0, balanceAt(ledger, days[i]!)))
        expect(lotsAt(ledger, end).reduce((sum, { remaining }) => sum + remaining, 0)).toBe(
          ledger.opening.day === null ? 0 : Math.max(0, balanceAt(ledger, end)),
        )
      }),
    )
  })
})
