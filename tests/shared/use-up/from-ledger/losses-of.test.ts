import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../../shared/day'
import { balanceAt } from '../../../../shared/ledger/balances'
import { lapsesOf } from '../../../../shared/ledger/lapsing/lapses-of'
import type { ExpiryTerm, Transaction } from '../../../../shared/model'
import { minor } from '../../../../shared/money/money'
import { bestUse, lossOf } from '../../../../shared/use-up/best-use'
import { lossesOf } from '../../../../shared/use-up/from-ledger/losses-of'
import { partsOf } from '../../../../shared/use-up/parts-of'
import { makeLedger } from '../../../support/make-ledger'
import { makeTransaction } from '../../../support/make-transaction'

const today = '2026-11-22' as Day
const span = { from: today, to: addDays(today, 365) }
const began = '2026-06-10' as Day
const part = (amount: number, until: Day): ExpiryTerm => ({
  kind: 'part',
  amount: minor(amount),
  until,
  stated: began,
})

/** What the place asks to be spent, in which parts, and what is lost all the same. */
function useOf(rows: readonly Transaction[], terms: readonly ExpiryTerm[]) {
  const ledger = makeLedger(rows, { expiry: terms })
  const { balance, lapses, whileUntouched } = lossesOf(
    ledger,
    null,
    undefined,
    balanceAt(ledger, today),
    span,
  )
  const place = { id: 'place', balance, lapses, whileUntouched, weekly: null, ways: [] }
  const use = bestUse(place, span)
  return { use, parts: partsOf(place, span, use) }
}

function asked(rows: readonly Transaction[], terms: readonly ExpiryTerm[]) {
  const { use } = useOf(rows, terms)
  return { spent: use.spent, lost: lossOf(use) }
}

/** The least to be spent today for the least to be lost, found by trying every sum and letting the days go by. */
function tried(rows: readonly Transaction[], terms: readonly ExpiryTerm[]) {
  const left = balanceAt(makeLedger(rows), today)
  const outcomes = Array.from({ length: left + 1 }, (_, spent) => ({
    spent,
    lost: lostAfter([...rows, ...(spent > 0 ? [makeTransaction(today, -spent)] : [])], terms),
  }))
  return outcomes.sort((a, b) => a.lost - b.lost || a.spent - b.spent)[0]!
}

/** How much of what is asked for has lapsed where each part is spent on its last day and nothing else is. */
function lapsedOfParts(rows: readonly Transaction[], terms: readonly ExpiryTerm[]): number {
  let booked = [...rows]
  let missing = 0
  let day: Day = today
  for (const { amount, by } of useOf(rows, terms).parts) {
    if (by === null) return missing
    for (;;) {
      const [next] = lapsesOf(makeLedger(booked), terms, day).coming
      if (!next || next.until >= by) break
      day = addDays(next.until, 1)
      booked = [...booked, makeTransaction(day, 0 - next.amount, { kind: 'expiry' })]
    }
    const there = Math.min(amount, balanceAt(makeLedger(booked), by))
    missing += amount - there
    if (there > 0) booked = [...booked, makeTransaction(by, -there)]
    day = by
  }
  return missing
}

function lostAfter(rows: readonly Transaction[], terms: readonly ExpiryTerm[]): number {
  let lost = 0
  let booked = [...rows]
  for (let day: Day = today; ;) {
    const [next] = lapsesOf(makeLedger(booked), terms, day).coming
    if (!next || next.until > span.to) return lost
    lost += next.amount
    day = addDays(next.until, 1)
    booked = [...booked, makeTransaction(day, 0 - next.amount, { kind: 'expiry' })]
  }
}

describe('what a place loses that lapses by its last use and by other terms', () => {
  const ten = [makeTransaction(began, 10)]

  it('is put off by one purchase where the other terms end later', () => {
    const terms: ExpiryTerm[] = [
      { kind: 'last-use', months: 13 },
      { kind: 'day', until: '2028-12-31' as Day },
    ]
    expect(asked(ten, terms)).toEqual({ spent: 1, lost: 0 })
    expect(tried(ten, terms)).toEqual({ spent: 1, lost: 0 })
  })

  it('is no more than what lapses all the same', () => {
    const terms: ExpiryTerm[] = [{ kind: 'last-use', months: 14 }, part(4, '2027-02-01' as Day)]
    expect(asked(ten, terms)).toEqual({ spent: 4, lost: 0 })
    expect(tried(ten, terms)).toEqual({ spent: 4, lost: 0 })
    const late: ExpiryTerm[] = [{ kind: 'last-use', months: 14 }, part(4, '2027-10-01' as Day)]
    expect(asked(ten, late)).toEqual({ spent: 4, lost: 0 })
  })

  it('puts off no further than a purchase does', () => {
    const terms: ExpiryTerm[] = [
      { kind: 'last-use', months: 6 },
      { kind: 'day', until: '2027-10-31' as Day },
    ]
    expect(useOf(ten, terms).parts).toEqual([
      { amount: 1, by: '2026-12-10' },
      { amount: 9, by: '2027-06-10' },
    ])
  })

  const end = fc.nat(700).map((after) => addDays(today, after))
  const termWithUse = (least: number): fc.Arbitrary<ExpiryTerm> =>
    fc.oneof(
      fc.integer({ min: least, max: 18 }).map((months): ExpiryTerm => ({ kind: 'last-use', months })),
      end.map((until): ExpiryTerm => ({ kind: 'day', until })),
      fc.integer({ min: 7, max: 24 }).map((months): ExpiryTerm => ({ kind: 'top-up', months })),
      fc.tuple(fc.integer({ min: 1, max: 6 }), end).map(([amount, until]) => part(amount, until)),
    )
  const termsWithUse = (least: number) => fc.array(termWithUse(least), { minLength: 1, maxLength: 3 })
  const rows = fc
    .array(fc.tuple(fc.nat(160), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 3 })
    .map((came) => came.map(([after, amount]) => makeTransaction(addDays(began, after), amount)))

  it('asks for nothing by a day on which it is there no more', () => {
    fc.assert(
      fc.property(rows, termsWithUse(2), (came, terms) => {
        fc.pre(lapsesOf(makeLedger(came), terms, today).overdue.length === 0)
        expect(lapsedOfParts(came, terms)).toBe(0)
      }),
      { numRuns: 300 },
    )
  })

  it('asks for the least that keeps the most, as trying every sum finds it', () => {
    fc.assert(
      // Longer than the days looked at, so that one purchase is enough.
      fc.property(rows, termsWithUse(13), (came, terms) => {
        expect(asked(came, terms)).toEqual(tried(came, terms))
      }),
      { numRuns: 300 },
    )
  })
})
