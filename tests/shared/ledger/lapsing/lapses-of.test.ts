import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../../shared/day'
import { balanceAt } from '../../../../shared/ledger/balances'
import { type Lapses, lapsesOf } from '../../../../shared/ledger/lapsing/lapses-of'
import { countedReadings } from '../../../../shared/ledger/readings'
import type { ExpiryTerm, StatedBalance } from '../../../../shared/model'
import { minor } from '../../../../shared/money/money'
import { makeLedger } from '../../../support/make-ledger'
import { makeTransaction } from '../../../support/make-transaction'
import { randomReadings } from '../../../support/random-readings'
import { randomRows, randomStart } from '../../../support/random-rows'
import { randomTerm, randomTerms } from '../../../support/random-terms'
import { lapsesUnitByUnit } from './unit-by-unit'

const today = addDays(randomStart, 120)
const read = (...balances: readonly (readonly [string, number])[]): readonly StatedBalance[] =>
  balances.map(([day, balance]) => ({ day: day as Day, balance: minor(balance) }))
const said = ({ coming, overdue }: Lapses) =>
  [...overdue, ...coming].map(({ until, amount }) => `${until} ${amount}`)
const on = (day: string): Day => day as Day

describe('what lapses', () => {
  const part = (amount: number, until: string, stated: string): ExpiryTerm => ({
    kind: 'part',
    amount: minor(amount),
    until: on(until),
    stated: on(stated),
  })

  it('is all that lies there on a day, but what came in later', () => {
    const one = makeLedger([makeTransaction('2026-01-01', 500), makeTransaction('2026-06-01', 200)])
    expect(said(lapsesOf(one, [{ kind: 'day', until: on('2026-08-31') }], on('2026-06-02')))).toEqual([
      '2026-08-31 700',
    ])
    expect(said(lapsesOf(one, [{ kind: 'day', until: on('2026-03-31') }], on('2026-06-02')))).toEqual([])
  })

  it('is each top-up for itself, the oldest spent first', () => {
    const one = makeLedger([
      makeTransaction('2026-01-31', 500),
      makeTransaction('2026-02-10', 300),
      makeTransaction('2026-03-01', -600),
      makeTransaction('2026-04-15', 50),
    ])
    expect(said(lapsesOf(one, [{ kind: 'top-up', months: 6 }], on('2026-04-20')))).toEqual([
      '2026-08-10 200',
      '2026-10-15 50',
    ])
  })

  it('is everything so long after the last use, to which no fee and no lapse belongs', () => {
    const rows = [
      makeTransaction('2026-01-05', 500),
      makeTransaction('2026-02-10', -100),
      makeTransaction('2026-03-01', -5, { kind: 'fee' }),
    ]
    expect(said(lapsesOf(makeLedger(rows), [{ kind: 'last-use', months: 12 }], on('2026-03-02')))).toEqual([
      '2027-02-10 395',
    ])
    const used: ExpiryTerm = { kind: 'last-use', months: 12, used: on('2026-03-20') }
    expect(said(lapsesOf(makeLedger(rows), [used], on('2026-03-21')))).toEqual(['2027-03-20 395'])
  })

  it('is everything so long after the use that the person knows of, else after it is known to be there', () => {
    const one = makeLedger([], { stated: read(['2026-03-01', 500], ['2026-03-20', 500]) })
    const used: ExpiryTerm = { kind: 'last-use', months: 12, used: on('2025-05-10') }
    expect(said(lapsesOf(one, [used], on('2026-03-21')))).toEqual(['2026-05-10 500'])
    expect(said(lapsesOf(one, [{ kind: 'last-use', months: 12 }], on('2026-03-21')))).toEqual([
      '2027-03-01 500',
    ])
  })

  it('is a part by its day and the rest by another, and what is spent is spent of the part that lapses first', () => {
    const terms = [
      part(1_200, '2026-12-31', '2026-06-01'),
      part(300, '2026-09-30', '2026-06-01'),
      { kind: 'day', until: on('2027-06-30') } as const,
    ]
    const one = makeLedger([], { stated: read(['2026-06-01', 2_000], ['2026-07-01', 1_500]) })
    expect(said(lapsesOf(one, terms, on('2026-07-02')))).toEqual(['2026-12-31 1000', '2027-06-30 500'])
    expect(said(lapsesOf(one, terms, on('2026-06-15')))).toEqual(['2026-12-31 1000', '2027-06-30 500'])
    expect(said(lapsesOf(one, terms, on('2026-06-01')))).toEqual([
      '2026-09-30 300',
      '2026-12-31 1200',
      '2027-06-30 500',
    ])
  })

  it('is no more than is there of a part that is larger', () => {
    const one = makeLedger([], { stated: read(['2026-06-01', 2_000]) })
    expect(said(lapsesOf(one, [part(5_000, '2026-12-31', '2026-06-01')], on('2026-06-02')))).toEqual([
      '2026-12-31 2000',
    ])
  })

  it('is due early where nobody knows when it came', () => {
    const one = makeLedger([], { stated: read(['2026-01-10', 0], ['2026-03-10', 400]) })
    expect(said(lapsesOf(one, [{ kind: 'top-up', months: 6 }], on('2026-03-10')))).toEqual(['2026-07-11 400'])
  })

  it('may end from the day it was last seen, until the last on which it can', () => {
    const terms: ExpiryTerm[] = [{ kind: 'top-up', months: 6 }]
    const risen = read(['2026-06-01', 500], ['2026-07-01', 800], ['2026-12-01', 300])
    const at = (day: string, ...more: readonly (readonly [string, number])[]) =>
      lapsesOf(makeLedger([], { stated: [...risen, ...read(...more)] }), terms, on(day))
    expect(said(at('2026-12-01'))).toEqual(['2026-12-02 300'])
    expect(at('2026-12-05', ['2026-12-05', 300])).toMatchObject({
      coming: [{ until: '2026-12-05', amount: 300 }],
      overdue: [],
    })
    expect(at('2026-12-06', ['2026-12-05', 300]).overdue).toMatchObject([{ amount: 300 }])
    expect(said(at('2027-01-01', ['2027-01-01', 300]))).toEqual(['2027-01-01 300'])
    // Outlived: as much may have been spent and topped up again since the balance before.
    expect(said(at('2027-01-02', ['2027-01-02', 300]))).toEqual(['2027-06-02 300'])
  })

  it('may end so long after the last day on which it can have been used', () => {
    const terms: ExpiryTerm[] = [{ kind: 'last-use', months: 3 }]
    const one = (...more: readonly (readonly [string, number])[]) =>
      makeLedger([], { stated: read(['2026-06-01', 500], ['2026-07-01', 400], ...more) })
    expect(said(lapsesOf(one(), terms, on('2026-07-02')))).toEqual(['2026-09-02 400'])
    expect(said(lapsesOf(one(['2026-09-20', 400]), terms, on('2026-09-20')))).toEqual(['2026-09-20 400'])
    expect(said(lapsesOf(one(['2026-10-02', 400]), terms, on('2026-10-02')))).toEqual(['2026-10-02 400'])
  })

  it('is overdue on the day after its last, until something shows whether it lapsed', () => {
    const terms = [{ kind: 'day', until: on('2026-05-31') } as const]
    const stated = read(['2026-01-01', 800])
    const before = makeLedger([], { stated })
    expect(lapsesOf(before, terms, on('2026-05-31')).overdue).toEqual([])
    expect(lapsesOf(before, terms, on('2026-06-01')).overdue).toMatchObject([{ amount: 800 }])
    const sameDay = makeLedger([], { stated: [...stated, ...read(['2026-05-31', 800])] })
    expect(lapsesOf(sameDay, terms, on('2026-06-02')).overdue).toMatchObject([{ amount: 800 }])
    const after = makeLedger([], { stated: [...stated, ...read(['2026-06-01', 800])] })
    expect(lapsesOf(after, terms, on('2026-06-02'))).toEqual({ coming: [], overdue: [] })
    const statement = makeLedger([makeTransaction('2026-05-01', 800), makeTransaction('2026-06-01', -1)])
    expect(lapsesOf(statement, terms, on('2026-06-02'))).toEqual({ coming: [], overdue: [] })
  })

  it('is counted by the terms that are left where one did not hold', () => {
    const terms: ExpiryTerm[] = [
      { kind: 'day', until: on('2026-05-31') },
      { kind: 'top-up', months: 12 },
    ]
    const one = makeLedger([], { stated: read(['2026-01-01', 800], ['2026-06-05', 800]) })
    expect(said(lapsesOf(one, terms, on('2026-06-05')))).toEqual(['2027-01-01 800'])
  })
})

describe('what lapses of any history by any terms', () => {
  const historyWith = (rows: number) => fc.tuple(randomRows(rows), randomReadings, randomTerms)

  it('is what moving unit by unit gives', () => {
    fc.assert(
      fc.property(historyWith(60), fc.nat(140), ([rows, stated, terms], after) => {
        const small = rows.map((row) => ({ ...row, amount: minor(row.amount % 40) }))
        const readings = stated.map((one) => ({ ...one, balance: minor(one.balance % 60) }))
        const parts = terms.map((term) =>
          term.kind === 'part' ? { ...term, amount: minor(term.amount % 30) } : term,
        )
        const one = makeLedger(small, { stated: readings, expiry: parts })
        const last = [one.covered?.to, readings.at(-1)?.day]
          .filter((day) => day !== undefined)
          .sort()
          .at(-1)
        const day = addDays(last ?? randomStart, after)
        const { coming, overdue } = lapsesOf(one, parts, day)
        const found = new Map<string, number>()
        for (const { until, amount } of [...overdue, ...coming])
          found.set(until, (found.get(until) ?? 0) + amount)
        const expected = new Map(lapsesUnitByUnit(one, parts, day))
        expected.delete('9999-99-99')
        expect([...found].sort()).toEqual([...expected].sort())
      }),
      { numRuns: 200 },
    )
  })

  it('is no more than lies there, on every day', () => {
    fc.assert(
      fc.property(historyWith(100), fc.nat(150), ([rows, stated, terms], after) => {
        const one = makeLedger(rows, { stated, expiry: terms })
        const day = addDays(randomStart, after)
        const { coming, overdue } = lapsesOf(one, terms, day)
        const sum = [...coming, ...overdue].reduce((all, { amount }) => all + amount, 0)
        for (const { amount } of [...coming, ...overdue]) expect(amount).toBeGreaterThan(0)
        expect(sum).toBeLessThanOrEqual(Math.max(0, balanceAt(one, day)))
      }),
    )
  })

  it('is by no day less with one more term: the earliest counts', () => {
    const uniform = randomTerm.filter(({ kind }) => kind !== 'part')
    fc.assert(
      fc.property(
        randomRows(60),
        randomReadings,
        fc.array(uniform, { maxLength: 3 }),
        uniform,
        (rows, stated, terms, more) => {
          const one = makeLedger(rows, { stated })
          const by = (of: readonly ExpiryTerm[], day: Day): number => {
            const { coming, overdue } = lapsesOf(one, of, today)
            return [...overdue, ...coming].reduce(
              (sum, { until, amount }) => sum + (until <= day ? amount : 0),
              0,
            )
          }
          for (let after = 0; after < 300; after += 7) {
            const day = addDays(randomStart, after)
            expect(by([...terms, more], day)).toBeGreaterThanOrEqual(by(terms, day))
          }
        },
      ),
    )
  })

  it('changes no day where the same balance is read off again', () => {
    fc.assert(
      fc.property(randomReadings, randomTerms, fc.integer({ min: 101, max: 120 }), (stated, terms, again) => {
        const last = countedReadings(stated).at(-1)
        fc.pre(last !== undefined)
        const more = [...stated, { day: addDays(randomStart, again), balance: last.balance }]
        const once = lapsesOf(makeLedger([], { stated }), terms, today)
        const twice = lapsesOf(makeLedger([], { stated: more }), terms, today)
        // What a later term spares is due again by the next one; nothing else moves.
        const spared = once.overdue.filter(({ until }) => until < addDays(randomStart, again))
        if (spared.length === 0) expect(twice).toEqual(once)
        expect(twice.overdue.every(({ until }) => until >= addDays(randomStart, again))).toBe(true)
      }),
    )
  })
})
