import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import { balanceAt } from '../../../shared/ledger/balances'
import { idleAt } from '../../../shared/ledger/idle'
import { readingCautions } from '../../../shared/ledger/reading-cautions'
import { listedReadings } from '../../../shared/ledger/reading-standing'
import type { StatedBalance, StatementPart } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { makeLedger } from '../../support/make-ledger'
import { makeStatement } from '../../support/make-statement'
import { randomStart } from '../../support/random-rows'
import { days, history, lastDay, on, row } from './random-wallet'

describe('what moved between statements that print no running balance', () => {
  const part = (from: string, to: string, closing: number): StatementPart => ({
    account: 'wallet',
    currency: 'KRW' as Currency,
    period: { from: on(from), to: on(to) },
    opening: null,
    closing: minor(closing),
  })
  const january = part('2026-01-01', '2026-01-31', 100)
  const ledgerWith = (closing: number, stated: readonly StatedBalance[] = []) =>
    makeLedger([row('2026-01-05', 100, null), row('2026-03-10', 50, null)], { id: 'wallet', stated }, [
      makeStatement([january, part('2026-03-01', '2026-03-31', closing)]),
    ])

  it('left in the gap, and makes no hole before it', () => {
    const one = ledgerWith(70)
    expect(
      ['2026-01-04', '2026-01-31', '2026-02-01', '2026-03-31'].map((day) => balanceAt(one, on(day))),
    ).toEqual([0, 100, 20, 70])
  })

  it('came in the gap or later, and is no older', () => {
    const one = ledgerWith(350)
    expect(['2026-01-04', '2026-01-31', '2026-03-31'].map((day) => balanceAt(one, on(day)))).toEqual([
      0, 100, 350,
    ])
    expect(idleAt(one, on('2026-02-20'), 30)).toBe(100)
    expect(idleAt(one, on('2026-03-20'), 30)).toBe(100)
  })

  it('is not told by a closing of a day with rows, nor by two that differ', () => {
    const rows = [row('2026-01-31', 100, null), row('2026-03-10', 50, null)]
    const last = part('2026-03-01', '2026-03-31', 350)
    for (const parts of [
      [january, last],
      [
        { ...january, period: { from: on('2026-01-01'), to: on('2026-02-01') } },
        part('2026-01-31', '2026-02-01', 90),
        last,
      ],
    ])
      expect(makeLedger(rows, { id: 'wallet' }, [makeStatement(parts)]).inferred).toEqual([])
  })

  it('is told by what was read off in the gap, of which no statement speaks', () => {
    const stated = [{ day: on('2026-02-15'), balance: minor(300) }]
    const one = ledgerWith(350, stated)
    expect(one.inferred).toEqual([{ after: '2026-01-31', until: '2026-02-15', amount: 200 }])
    expect(idleAt(one, on('2026-03-20'), 30)).toBe(300)
    expect(listedReadings(one)[0]?.standing).toMatchObject({ kind: 'came', amount: 200 })
    const without = ledgerWith(350)
    expect(readingCautions(without, stated[0]!)).toEqual([])
    expect(readingCautions(without, { ...stated[0]!, day: on('2026-01-20') })).toEqual([
      { code: 'differs', balance: 100 },
    ])
  })

  it('never takes a wallet below zero, and keeps its oldest money within what was there', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 20, max: 80 }), fc.nat(30), (rows, first, length) => {
        const ends = [addDays(randomStart, first), addDays(randomStart, first + length + 1)] as const
        const level = (day: Day): number => rows.findLast((one) => one.day <= day)?.balance ?? 0
        const left = rows
          .filter(({ day }) => day < ends[0] || day > ends[1])
          .map((one) => ({ ...one, balance: null }))
        fc.pre(left.length > 0)
        const parts = [
          part(randomStart, ends[0], level(ends[0])),
          part(ends[1], addDays(randomStart, lastDay), level(addDays(randomStart, lastDay))),
        ]
        fc.pre(!rows.some(({ day }) => day === ends[0] || day === ends[1]))
        const one = makeLedger(left, { id: 'wallet' }, [makeStatement(parts)])
        for (const day of days) expect(balanceAt(one, day)).toBeGreaterThanOrEqual(0)
        expect(balanceAt(one, addDays(randomStart, lastDay))).toBe(level(addDays(randomStart, lastDay)))
        if (left.some(({ day }) => day < ends[0])) expect(balanceAt(one, ends[0])).toBe(level(ends[0]))
      }),
    )
  })
})
