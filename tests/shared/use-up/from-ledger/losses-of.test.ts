import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../../shared/day'
import { balanceAt } from '../../../../shared/ledger/balances'
import { lapsesOf } from '../../../../shared/ledger/lapsing/lapses-of'
import type { ExpiryTerm, Transaction } from '../../../../shared/model'
import { minor } from '../../../../shared/money/money'
import { bestUse, lossOf } from '../../../../shared/use-up/best-use'
import { lossesOf } from '../../../../shared/use-up/from-ledger/losses-of'
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

/** What the place asks to be spent, and what is lost all the same. */
function asked(rows: readonly Transaction[], terms: readonly ExpiryTerm[]) {
  const ledger = makeLedger(rows, { expiry: terms })
  const { balance, lapses, whileUntouched } = lossesOf(
    ledger,
    null,
    undefined,
    balanceAt(ledger, today),
    span,
  )
  const use = bestUse({ id: 'place', balance, lapses, whileUntouched, weekly: null, ways: [] }, span)
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

  it('asks for the least that keeps the most, as trying every sum finds it', () => {
    const end = fc.nat(700).map((after) => addDays(today, after))
    const term: fc.Arbitrary<ExpiryTerm> = fc.oneof(
      // Longer than the days looked at, so that one purchase is enough.
      fc.integer({ min: 13, max: 18 }).map((months): ExpiryTerm => ({ kind: 'last-use', months })),
      end.map((until): ExpiryTerm => ({ kind: 'day', until })),
      fc.integer({ min: 7, max: 24 }).map((months): ExpiryTerm => ({ kind: 'top-up', months })),
      fc.tuple(fc.integer({ min: 1, max: 6 }), end).map(([amount, until]) => part(amount, until)),
    )
    const rows = fc
      .array(fc.tuple(fc.nat(160), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 3 })
      .map((came) => came.map(([after, amount]) => makeTransaction(addDays(began, after), amount)))
    fc.assert(
      fc.property(rows, fc.array(term, { minLength: 1, maxLength: 3 }), (came, terms) => {
        expect(asked(came, terms)).toEqual(tried(came, terms))
      }),
      { numRuns: 300 },
    )
  })
})
