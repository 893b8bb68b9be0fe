import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { lotsAt } from '../../../shared/ledger/age'
import { balanceAt, balanceChanges } from '../../../shared/ledger/balances'
import { idleAt } from '../../../shared/ledger/idle'
import { isWitness } from '../../../shared/ledger/opening'
import { listedReadings } from '../../../shared/ledger/reading-standing'
import { countedReadings } from '../../../shared/ledger/readings'
import { runningBalances } from '../../../shared/ledger/running-balances'
import type { Account, StatedBalance } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'
import { randomReadings } from '../../support/random-readings'
import { randomRows } from '../../support/random-rows'

const read = (day: string, balance: number): StatedBalance => ({ day: day as Day, balance: minor(balance) })
const stated = (...readings: readonly (readonly [string, number])[]): Pick<Account, 'stated'> => ({
  stated: readings.map(([day, balance]) => read(day, balance)),
})
const on = (day: string) => day as Day

/** 500 in, 200 out: from a balance of 1,000 to 1,300, where the rows print one. */
const rows = [makeTransaction('2026-03-02', 500), makeTransaction('2026-03-05', -200)]
const printed = [
  makeTransaction('2026-03-02', 500, { balance: minor(1_500) }),
  makeTransaction('2026-03-05', -200, { balance: minor(1_300) }),
]

describe('readings without statements', () => {
  const ledger = makeLedger([], stated(['2026-06-01', 2_500], ['2026-07-01', 2_000], ['2026-08-01', 2_300]))

  it('take what left from the oldest money, and what came for new', () => {
    expect(lotsAt(ledger, on('2026-08-01'))).toEqual([
      { received: '2026-06-01', remaining: 2_000 },
      { received: '2026-08-01', remaining: 300 },
    ])
  })

  it('count what left from the first day it can have left, and what came from the last it can have come', () => {
    const days = ['2026-06-01', '2026-06-02', '2026-07-31', '2026-08-01']
    expect(days.map((day) => balanceAt(ledger, on(day)))).toEqual([2_500, 2_000, 2_000, 2_300])
  })

  it('keep the age of what lies there when it is read off once more', () => {
    const twice = makeLedger([], stated(['2026-06-01', 2_500], ['2026-07-15', 2_500]))
    expect(idleAt(twice, on('2026-07-16'), 30)).toBe(2_500)
    expect(listedReadings(twice).map(({ change, standing }) => [change, standing.kind])).toEqual([
      [null, 'begins'],
      [0, 'same'],
    ])
  })

  it('say what each of them shows', () => {
    expect(listedReadings(ledger).map(({ change, standing }) => [change, standing])).toEqual([
      [null, { kind: 'begins' }],
      [-500, { kind: 'left', after: '2026-06-01', until: '2026-07-01', amount: -500 }],
      [300, { kind: 'came', after: '2026-07-01', until: '2026-08-01', amount: 300 }],
    ])
  })

  it('of one day that differ are contested, and the lower is counted', () => {
    const differing = makeLedger([], stated(['2026-06-01', 2_500], ['2026-06-01', 900]))
    expect(balanceAt(differing, on('2026-06-01'))).toBe(900)
    expect(listedReadings(differing).map(({ standing }) => standing.kind)).toEqual(['contested', 'contested'])
  })
})

describe('readings of days that statements cover', () => {
  it('are witnesses that move nothing', () => {
    const alone = makeLedger(printed)
    const ledger = makeLedger(
      printed,
      stated(['2026-03-01', 1_000], ['2026-03-03', 1_400], ['2026-03-05', 1_300]),
    )
    expect(ledger.movements).toEqual(alone.movements)
    expect(ledger.opening).toEqual(alone.opening)
    expect(listedReadings(ledger).map(({ standing }) => standing)).toEqual([
      { kind: 'ties' },
      { kind: 'differs', expected: 1_500 },
      { kind: 'ties' },
    ])
  })

  it('give rows without balances theirs, the newest first', () => {
    const ledger = makeLedger(rows, stated(['2026-03-01', 900], ['2026-03-05', 1_300]))
    expect(ledger.opening).toEqual({ balance: 1_000, day: '2026-03-01', evidence: 'stated' })
    expect(listedReadings(ledger).map(({ standing }) => standing)).toEqual([
      { kind: 'differs', expected: 1_000 },
      { kind: 'ties' },
    ])
  })
})

describe('readings before and after what statements cover', () => {
  it('lead from the rows to what lies there now', () => {
    const ledger = makeLedger(printed, stated(['2026-06-01', 1_100], ['2026-07-01', 1_150]))
    expect(balanceAt(ledger, on('2026-07-01'))).toBe(1_150)
    expect(ledger.inferred).toEqual([
      { after: '2026-03-05', until: '2026-06-01', amount: -200 },
      { after: '2026-06-01', until: '2026-07-01', amount: 50 },
    ])
    expect([...runningBalances(ledger).values()]).toEqual([1_500, 1_300])
  })

  it('lead to what the rows begin with, and let money be older than they are', () => {
    const ledger = makeLedger(printed, stated(['2026-01-01', 800]))
    expect(ledger.opening).toEqual({ balance: 800, day: '2026-01-01', evidence: 'statement' })
    expect(ledger.inferred).toEqual([{ after: '2026-01-01', until: '2026-03-01', amount: 200 }])
    expect([...runningBalances(ledger).values()]).toEqual([1_500, 1_300])
    expect(lotsAt(ledger, on('2026-03-05'))).toEqual([
      { received: '2026-01-01', remaining: 600 },
      { received: '2026-03-01', remaining: 200 },
      { received: '2026-03-02', remaining: 500 },
    ])
  })

  it('give rows without balances the opening that lets what came come late and what left leave early', () => {
    const more = makeLedger(rows, stated(['2026-02-01', 1_000], ['2026-04-01', 1_500]))
    expect(more.inferred).toEqual([{ after: '2026-03-05', until: '2026-04-01', amount: 200 }])
    const less = makeLedger(rows, stated(['2026-02-01', 1_000], ['2026-04-01', 1_100]))
    expect(less.inferred).toEqual([{ after: '2026-02-01', until: '2026-03-01', amount: -200 }])
  })

  it('never let a wallet fall below zero for it', () => {
    const ledger = makeLedger(rows, stated(['2026-02-01', 1_000], ['2026-04-01', 0]))
    expect(ledger.inferred).toEqual([
      { after: '2026-02-01', until: '2026-03-01', amount: -1_000 },
      { after: '2026-03-05', until: '2026-04-01', amount: -300 },
    ])
  })

  it('as long as there is one, fix what rows without balances end or begin with', () => {
    const later = makeLedger(rows, stated(['2026-04-01', 1_300]))
    expect(later.opening).toEqual({ balance: 1_000, day: '2026-03-01', evidence: 'stated' })
    const earlier = makeLedger(rows, stated(['2026-02-01', 1_000]))
    expect(earlier.opening).toEqual({ balance: 1_000, day: '2026-02-01', evidence: 'stated' })
    expect([later, earlier].map(({ inferred }) => inferred)).toEqual([[], []])
  })
})

describe('readings that rows without balances cannot lead to', () => {
  const summer = [makeTransaction('2026-06-01', 1_000), makeTransaction('2026-08-01', -200)]

  it('after the rows show what left since, and no debt before', () => {
    const one = makeLedger(summer, stated(['2026-11-01', 0]))
    expect(one.opening).toEqual({ balance: 0, day: '2026-05-31', evidence: 'stated' })
    expect(one.inferred).toEqual([{ after: '2026-08-01', until: '2026-11-01', amount: -800 }])
  })

  it('show what lapsed where a term says so', () => {
    const expiry = [{ kind: 'day', until: on('2026-10-01') }] as const
    const one = makeLedger(summer, { ...stated(['2026-11-01', 0]), expiry })
    expect(one.inferred).toMatchObject([{ amount: -800, lapsed: '2026-10-01' }])
    expect(balanceAt(one, on('2026-09-30'))).toBe(800)
  })

  it('among the rows differ from them', () => {
    const one = makeLedger(summer, stated(['2026-07-01', 300]))
    expect(one.opening).toEqual({ balance: 0, day: '2026-05-31', evidence: 'assumed' })
    expect(listedReadings(one)[0]?.standing).toEqual({ kind: 'differs', expected: 1_000 })
    const older = makeLedger(summer, stated(['2026-06-15', 1_400], ['2026-07-01', 300]))
    expect(older.opening).toMatchObject({ balance: 400, evidence: 'stated' })
  })

  it('before the rows show what came until then', () => {
    const one = makeLedger([makeTransaction('2026-06-01', -300)], stated(['2026-05-01', 100]))
    expect(one.inferred).toEqual([{ after: '2026-05-01', until: '2026-05-31', amount: 200 }])
    expect(balanceAt(one, on('2026-06-01'))).toBe(0)
  })

  it('let a bill owe, and a wallet that was read below zero', () => {
    const owing = makeLedger(summer, { kind: 'card', ...stated(['2026-11-01', 0]) })
    expect(owing.opening.balance).toBe(-800)
    const below = makeLedger(summer, stated(['2026-11-01', -50]))
    expect(below.opening.balance).toBe(-850)
  })

  it('never lead a wallet below zero, and are all met outside of the rows', () => {
    fc.assert(
      fc.property(randomRows(60), randomReadings, (moved, readings) => {
        const one = makeLedger(moved, { stated: readings })
        expect(one.opening.balance).toBeGreaterThanOrEqual(0)
        for (const { balance } of balanceChanges(one)) expect(balance).toBeGreaterThanOrEqual(0)
        const { covered } = one
        for (const { day, balance } of countedReadings(readings))
          if (!covered || !isWitness(covered, day)) expect(balanceAt(one, day)).toBe(balance)
      }),
    )
  })
})
