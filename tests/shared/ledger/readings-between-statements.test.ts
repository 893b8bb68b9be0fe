import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import { balanceAt } from '../../../shared/ledger/balances'
import { idleAt } from '../../../shared/ledger/idle'
import { listedReadings } from '../../../shared/ledger/reading-standing'
import type { StatedBalance, StatementPart } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { makeLedger } from '../../support/make-ledger'
import { makeStatement } from '../../support/make-statement'
import { randomStart } from '../../support/random-rows'
import { days, history, lastDay, on, row } from './random-wallet'

describe('what was read off between statements that print no balance at all', () => {
  const part = (from: string, to: string): StatementPart => ({
    account: 'wallet',
    currency: 'KRW' as Currency,
    period: { from: on(from), to: on(to) },
    opening: null,
    closing: null,
  })
  const read = (day: string, balance: number): StatedBalance => ({ day: on(day), balance: minor(balance) })
  const statements = [makeStatement([part('2026-01-01', '2026-01-31'), part('2026-03-01', '2026-03-31')])]
  const ledgerWith = (...stated: readonly StatedBalance[]) =>
    makeLedger(
      [row('2026-01-05', 100, null), row('2026-03-10', 50, null)],
      { id: 'wallet', stated },
      statements,
    )
  const standings = (...stated: readonly StatedBalance[]) =>
    listedReadings(ledgerWith(...stated)).map(({ standing }) => standing.kind)

  it('tells what moved where no statement speaks', () => {
    const one = ledgerWith(read('2026-01-20', 100), read('2026-02-15', 300), read('2026-03-20', 380))
    expect(one.inferred).toEqual([
      { after: '2026-01-31', until: '2026-02-15', amount: 200 },
      { after: '2026-02-15', until: '2026-02-28', amount: 30 },
    ])
    expect(idleAt(one, on('2026-03-20'), 30)).toBe(300)
    expect(listedReadings(one).map(({ standing }) => standing.kind)).toEqual(['ties', 'came', 'ties'])
  })

  it('is told apart from a reading that a statement contradicts', () => {
    expect(standings(read('2026-03-05', 90), read('2026-03-20', 100))).toEqual(['differs', 'ties'])
    expect(standings(read('2026-01-20', 100), read('2026-03-05', 90), read('2026-03-20', 100))).toEqual([
      'ties', 'differs', 'ties',
    ]) // prettier-ignore
  })

  it('left in the gap where it would else have made a hole before the first row', () => {
    const one = ledgerWith(read('2026-03-20', 90))
    expect(
      ['2026-01-04', '2026-01-31', '2026-02-28', '2026-03-31'].map((day) => balanceAt(one, on(day))),
    ).toEqual([0, 100, 40, 90])
    expect(listedReadings(one).map(({ standing }) => standing.kind)).toEqual(['ties'])
  })

  it('ties with what was there on each day of which a run of statements with a reading tells', () => {
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: 20, max: 80 }),
        fc.nat(30),
        fc.uniqueArray(fc.nat(lastDay), { maxLength: 6 }),
        (rows, first, length, read) => {
          const ends = [addDays(randomStart, first), addDays(randomStart, first + length + 1)] as const
          const level = (day: Day): number => rows.findLast((one) => one.day <= day)?.balance ?? 0
          const left = rows
            .filter(({ day }) => day <= ends[0] || day >= ends[1])
            .map((one) => ({ ...one, balance: null }))
          fc.pre(left.length > 0)
          const spans = [
            { from: randomStart, to: ends[0] },
            { from: ends[1], to: addDays(randomStart, lastDay) },
          ]
          const stated = read.map((after): StatedBalance => {
            const day = addDays(randomStart, after)
            return { day, balance: minor(level(day)) }
          })
          const one = makeLedger(left, { id: 'wallet', stated }, [
            makeStatement(spans.map(({ from, to }) => part(from, to))),
          ])
          for (const day of days) expect(balanceAt(one, day)).toBeGreaterThanOrEqual(0)
          for (const { day, balance } of stated) expect(balanceAt(one, day)).toBe(balance)
          for (const { from, to } of spans) {
            const told = days.filter((day) => day >= addDays(from, -1) && day <= to)
            if (!stated.some(({ day }) => told.includes(day))) continue
            for (const day of told) expect(balanceAt(one, day)).toBe(level(day))
          }
        },
      ),
    )
  })
})
