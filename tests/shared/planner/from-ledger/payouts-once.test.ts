import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../../shared/day'
import type { Transaction } from '../../../../shared/model'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import { problemFromLedger } from '../../../../shared/planner/from-ledger'
import type { DatedAmount } from '../../../../shared/planner/problem'
import { makeTransaction } from '../../../support/make-transaction'
import { catalogWith, friday, paypal, selfPaidInput, shop, tuesday } from '../../../support/self-paid'

const usd = 'USD' as Currency
const row = (day: Day, amount: number, told: Partial<Transaction> = {}): Transaction =>
  makeTransaction(day, amount, { currency: usd, ...told })
/** So many weeks before the last of a day of the week, oldest first. */
const weeksTo = (last: string, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, i) => addDays(last as Day, 7 * (i + 1 - count)))

const wednesdays = (count: number) => weeksTo('2026-11-25', count)
const fridays = (count: number) => weeksTo('2026-11-27', count)
const end = addDays(tuesday, 70)

/** A shop that sells on Wednesdays for as much each week, and pays it out on Fridays. */
const shopOf = (weekly: number, weeks: number) =>
  shop(
    [
      ...wednesdays(weeks).map((day) => row(day, weekly, { text: 'Sales' })),
      ...fridays(weeks).map((day) => row(day, 0 - weekly, { kind: 'withdrawal', text: 'Payout' })),
      row('2026-11-30' as Day, 700, { kind: 'adjustment' }),
    ].sort((a, b) => (a.day < b.day ? -1 : 1)),
  )

/** What its payouts look like where they arrive. */
const arrived = (weekly: number, weeks: number, told: Partial<Transaction> = {}): Transaction[] =>
  fridays(weeks).map((day) => row(day, weekly, { text: 'Payment', counterparty: 'Gumroad, Inc.', ...told }))

const rent = weeksTo('2026-11-24', 20).map((day) => row(day, 1_100, { counterparty: 'A client' }))

const flowsOf = (place: ReturnType<typeof shop>, rows: readonly Transaction[]): readonly DatedAmount[] => {
  const input = selfPaidInput(
    [place, ...paypal([...rent, ...rows].sort((a, b) => (a.day < b.day ? -1 : 1)))],
    catalogWith(friday()),
  )
  return problemFromLedger(input).problem.accounts.find(({ id }) => id === 'paypal')?.flows ?? []
}

describe('what a place pays out by itself', () => {
  it('is expected once, whether or not earlier payouts are in the statements of where it arrives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 90_000 }),
        fc.integer({ min: 8, max: 20 }),
        fc.constantFrom<Partial<Transaction>>(
          {},
          { kind: 'transfer' },
          { text: 'GUMROAD PAYOUT 123', counterparty: null },
        ),
        (weekly, weeks, told) => {
          const bare = flowsOf(shopOf(weekly, weeks), [])
          const shown = flowsOf(shopOf(weekly, weeks), arrived(weekly, weeks, told))
          expect(shown).toEqual(bare)
          const own = bare.filter(({ on }) => !isTuesday(on))
          expect(own[0]).toEqual({ on: '2026-12-04', amount: weekly + 700 })
          expect(own.slice(1)).toEqual(weeksOn('2026-12-11').map((on) => ({ on, amount: weekly })))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('is expected once where only its balance is known, and the rest is told by where it arrives', () => {
    const seen = shop([], { stated: [{ day: tuesday, balance: minor(12_300) }] })
    expect(flowsOf(seen, arrived(9_000, 12)).filter(({ on }) => !isTuesday(on))).toEqual([
      { on: '2026-12-04', amount: 12_300 },
      ...weeksOn('2026-12-11').map((on) => ({ on, amount: 9_000 })),
    ])
    expect(flowsOf(seen, []).filter(({ on }) => !isTuesday(on))).toEqual([
      { on: '2026-12-04', amount: 12_300 },
    ])
  })

  it('is expected once where the person said to expect it', () => {
    const expected = (amount: number) =>
      problemFromLedger(
        selfPaidInput([shopOf(0, 1), ...paypal([])], catalogWith(friday()), {
          expectations: [
            { id: 'x', account: 'paypal', kind: 'expected', amount: minor(amount), day: '2026-12-07' as Day },
          ],
        }),
      ).problem.accounts.find(({ id }) => id === 'paypal')?.flows
    expect(expected(710)).toEqual([{ on: '2026-12-07', amount: 710 }])
    expect(expected(900)).toEqual([
      { on: '2026-12-04', amount: 700 },
      { on: '2026-12-07', amount: 900 },
    ])
  })

  it('leaves what comes from others as it was', () => {
    const others = flowsOf(shopOf(5_000, 12), arrived(5_000, 12)).filter(({ on }) => isTuesday(on))
    expect(others).toEqual(flowsOf(shop([]), []))
    expect(others.every(({ amount }) => amount === 1_100)).toBe(true)
    expect(others.length).toBe(10)
  })
})

const tuesdays = new Set(Array.from({ length: 11 }, (_, i) => addDays(tuesday, 7 * i)))
const isTuesday = (day: Day): boolean => tuesdays.has(day)

/** Every seventh day from one on, to the end of what is planned. */
function weeksOn(first: string): Day[] {
  const days: Day[] = []
  for (let day = first as Day; day <= end; day = addDays(day, 7)) days.push(day)
  return days
}
