import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import { idleSince, lotsAt } from '../../../shared/ledger/age'
import { balanceAt, balanceChanges } from '../../../shared/ledger/balances'
import { idleAt } from '../../../shared/ledger/idle'
import { runningBalances } from '../../../shared/ledger/running-balances'
import { tieOf } from '../../../shared/ledger/ties'
import type { Transaction } from '../../../shared/model'
import { makeLedger } from '../../support/make-ledger'
import { randomStart } from '../../support/random-rows'
import { days, history, on, row } from './random-wallet'

/** The same, and what is left of it without the rows of some days in its midst. */
const cut = fc.tuple(history, fc.nat(100), fc.nat(60)).chain(([rows, first, length]) => {
  const [from, to] = [addDays(randomStart, first), addDays(randomStart, first + length)]
  const left = rows.filter(({ day }) => day < from || day > to)
  const [before, after] = [left.findLast(({ day }) => day < from)?.day, left.find(({ day }) => day > to)?.day]
  return fc.constant(
    before === undefined || after === undefined ? null : { rows, left, gap: { after: before, until: after } },
  )
})

const sumOf = (rows: readonly Transaction[], sign: 1 | -1, until: Day, after: Day | null = null): number =>
  rows
    .filter(({ day, amount }) => amount * sign > 0 && day <= until && (after === null || day > after))
    .reduce((sum, { amount }) => sum + amount * sign, 0)

describe('what moved between two statements and is in neither', () => {
  it('came on the last day it can have come, and is no older', () => {
    const one = makeLedger([row('2026-01-10', 300, 300), row('2026-06-20', 50, 850)])
    expect(one.opening).toMatchObject({ balance: 0, evidence: 'statement' })
    expect(one.inferred).toEqual([{ after: '2026-01-10', until: '2026-06-20', amount: 500 }])
    expect([on('2026-01-10'), on('2026-06-19'), on('2026-06-20')].map((day) => balanceAt(one, day))).toEqual([
      300, 300, 850,
    ])
    expect(idleAt(one, on('2026-06-21'), 30)).toBe(300)
    expect(lotsAt(one, on('2026-06-21'))).toEqual([
      { received: '2026-01-10', remaining: 300 },
      { received: '2026-06-20', remaining: 550 },
    ])
    expect([...runningBalances(one).values()]).toEqual([300, 850])
    expect(tieOf(one)).toMatchObject({ kind: 'breaks', day: '2026-06-20', expected: 350, stated: 850 })
  })

  it('left on the first day it can have left, the oldest first, and left no hole in the past', () => {
    const one = makeLedger([
      row('2026-01-10', 300, 300),
      row('2026-02-10', 500, 800),
      row('2026-06-20', 50, 350),
    ])
    expect(one.opening.balance).toBe(0)
    expect(one.inferred).toEqual([{ after: '2026-02-10', until: '2026-06-20', amount: -500 }])
    expect(balanceAt(one, on('2026-02-10'))).toBe(800)
    expect(balanceAt(one, on('2026-02-11'))).toBe(300)
    expect(idleSince(one, on('2026-06-20'))).toBe('2026-02-10')
    expect([...runningBalances(one).values()]).toEqual([300, 800, 350])
  })

  it('came in time for what was spent, and left when it was not needed any more', () => {
    const came = makeLedger([
      row('2026-01-10', 100, 100),
      row('2026-03-01', -150, null),
      row('2026-06-20', 50, 200),
    ])
    expect(came.inferred).toEqual([
      { after: '2026-01-10', until: '2026-03-01', amount: 50 },
      { after: '2026-01-10', until: '2026-06-20', amount: 150 },
    ])
    const went = makeLedger([
      row('2026-01-10', 100, 100),
      row('2026-03-01', -80, null),
      row('2026-04-01', 70, null),
      row('2026-06-20', 10, 30),
    ])
    expect(went.inferred).toEqual([
      { after: '2026-01-10', until: '2026-06-20', amount: -20 },
      { after: '2026-03-31', until: '2026-06-20', amount: -50 },
    ])
  })

  it('is one day’s where one day’s balances do not follow', () => {
    const one = makeLedger([
      row('2026-01-10', 100, 100),
      row('2026-01-11', 10, 110, 'a'),
      row('2026-01-11', 20, 230, 'b'),
    ])
    expect(one.inferred).toEqual([{ after: '2026-01-10', until: '2026-01-11', amount: 100 }])
  })

  it('may owe where a bill does', () => {
    const one = makeLedger(
      [row('2026-01-10', -100, -100), row('2026-03-01', 90, null), row('2026-06-20', -50, -260)],
      { kind: 'card' },
    )
    expect(one.inferred).toEqual([{ after: '2026-01-10', until: '2026-06-20', amount: -200 }])
  })

  it('is nothing where the rows lead from balance to balance, whichever print one', () => {
    fc.assert(
      fc.property(history, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (rows, prints) => {
        const some = rows.map((one, i) => (prints[i]! ? one : { ...one, balance: null }))
        fc.pre(some.some(({ balance }) => balance !== null))
        const one = makeLedger(some)
        expect(one.inferred).toEqual([])
        for (const day of days) expect(balanceAt(one, day)).toBe(balanceAt(makeLedger(rows), day))
      }),
    )
  })

  it('leaves the balances outside of the gap as they were, and none below zero', () => {
    fc.assert(
      fc.property(cut, (told) => {
        fc.pre(told !== null)
        const [truth, seen] = [makeLedger(told.rows), makeLedger(told.left)]
        for (const { balance } of balanceChanges(seen)) expect(balance).toBeGreaterThanOrEqual(0)
        for (const day of days.filter((one) => one <= told.gap.after || one >= told.gap.until))
          expect(balanceAt(seen, day)).toBe(balanceAt(truth, day))
        expect([...runningBalances(seen)]).toEqual(told.left.map(({ id, balance }) => [id, balance]))
      }),
    )
  })

  it('lets no more and no less lie idle than the history bears out', () => {
    fc.assert(
      fc.property(cut, fc.integer({ min: 1, max: 60 }), (told, limit) => {
        fc.pre(told !== null)
        const { rows, gap } = told
        const [truth, seen] = [makeLedger(rows), makeLedger(told.left)]
        const hidden = Math.min(sumOf(rows, 1, gap.until, gap.after), sumOf(rows, -1, gap.until, gap.after))
        const isIn = (day: Day): boolean => day > gap.after && day < gap.until
        for (const day of days) {
          const old = addDays(day, 0 - limit - 1)
          const touches = gap.after < day && gap.until > old
          const idle = idleAt(seen, day, limit)
          expect(idle).toBeLessThanOrEqual(idleAt(truth, day, limit) + (touches ? hidden : 0))
          const surely =
            sumOf(rows, 1, isIn(old) ? gap.after : old) - sumOf(rows, -1, isIn(day) ? gap.until : day)
          expect(idle).toBeGreaterThanOrEqual(Math.max(0, surely))
        }
      }),
    )
  })

  it('leads from any printed balance to the next, and below zero only where the rows leave no choice', () => {
    const rows = fc.uniqueArray(
      fc.tuple(fc.nat(100), fc.integer({ min: -300, max: 300 }), fc.option(fc.nat(400), { nil: null })),
      { minLength: 1, maxLength: 25, selector: ([after]) => after },
    )
    fc.assert(
      fc.property(rows, (moves) => {
        const all = moves
          .sort(([a], [b]) => a - b)
          .map(([after, amount, balance]) => row(addDays(randomStart, after), amount, balance))
        const one = makeLedger(all)
        const printed = all.flatMap(({ day, balance }) => (balance === null ? [] : [{ day, balance }]))
        const moved = (after: Day, until: Day): number =>
          sumOf(all, 1, until, after) - sumOf(all, -1, until, after)
        for (const { day, balance } of printed) expect(balanceAt(one, day)).toBe(balance)
        for (const [i, to] of printed.slice(1).entries()) {
          const from = printed[i]!
          const missing = to.balance - from.balance - moved(from.day, to.day)
          for (const day of days.filter((each) => each > from.day && each < to.day)) {
            const most = from.balance + moved(from.day, day) + Math.max(0, missing)
            expect(balanceAt(one, day)).toBeGreaterThanOrEqual(Math.min(0, most))
          }
        }
      }),
    )
  })
})
