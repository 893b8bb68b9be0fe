import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../../shared/day'
import { lotsAt } from '../../../../shared/ledger/age'
import { balanceAt } from '../../../../shared/ledger/balances'
import { idleAt } from '../../../../shared/ledger/idle'
import { listedReadings } from '../../../../shared/ledger/reading-standing'
import { countedReadings } from '../../../../shared/ledger/readings'
import { accountCosts } from '../../../../shared/ledger/report/account-costs'
import type { Account, ExpiryTerm, StatedBalance } from '../../../../shared/model'
import { minor } from '../../../../shared/money/money'
import { makeLedger } from '../../../support/make-ledger'
import { makeTransaction } from '../../../support/make-transaction'
import { randomReadings } from '../../../support/random-readings'
import { randomRows, randomStart } from '../../../support/random-rows'
import { randomTerms } from '../../../support/random-terms'

const on = (day: string): Day => day as Day
const read = (...balances: readonly (readonly [string, number])[]): readonly StatedBalance[] =>
  balances.map(([day, balance]) => ({ day: on(day), balance: minor(balance) }))
const may: ExpiryTerm = { kind: 'day', until: on('2026-05-31') }
const points: Partial<Account> = {
  expiry: [
    { kind: 'part', amount: minor(1_200), until: on('2026-05-31'), stated: on('2026-01-01') },
    { kind: 'part', amount: minor(500), until: on('2026-06-30'), stated: on('2026-01-01') },
  ],
}
const holding = (expiry: Partial<Account>, ...balances: readonly (readonly [string, number])[]) =>
  makeLedger([], { stated: read(...balances), ...expiry })
const year = { from: on('2026-01-01'), to: on('2026-12-31') }

describe('a reading after the last day', () => {
  it('that shows the money gone books it as lapsed on that day', () => {
    const one = holding({ expiry: [may] }, ['2026-01-01', 800], ['2026-06-05', 0])
    expect(one.inferred).toEqual([
      { after: '2026-01-01', until: '2026-06-05', amount: -800, lapsed: '2026-05-31' },
    ])
    expect([on('2026-05-30'), on('2026-05-31')].map((day) => balanceAt(one, day))).toEqual([800, 0])
    expect(idleAt(one, on('2026-05-30'), 30)).toBe(800)
    expect(lotsAt(one, on('2026-05-31'))).toEqual([])
    expect(accountCosts(one, year)).toMatchObject({ lapsed: 800, fees: 0, movedOut: 0 })
    expect(accountCosts(one, { from: on('2026-06-01'), to: on('2026-06-30') }).lapsed).toBe(0)
  })

  it('that shows less than had to lapse gone shows that it did not', () => {
    const one = holding({ expiry: [may] }, ['2026-01-01', 800], ['2026-06-05', 799])
    expect(one.inferred).toEqual([{ after: '2026-01-01', until: '2026-06-05', amount: -1 }])
    expect(accountCosts(one, year).lapsed).toBe(0)
  })

  it.each([
    [1_199, [-1_199]],
    [1_200, [-1_200]],
    [1_201, [-1, -1_200]],
    [1_699, [-499, -1_200]],
    [1_700, [-1_200, -500]],
    [1_900, [-200, -1_200, -500]],
  ])('that is %i lower tells the parts apart', (fall, amounts) => {
    const one = holding(points, ['2026-01-01', 2_000], ['2026-07-10', 2_000 - fall])
    expect(one.inferred.map(({ amount }) => amount)).toEqual(amounts)
    expect(one.inferred.filter(({ lapsed }) => lapsed).reduce((sum, { amount }) => sum - amount, 0)).toBe(
      accountCosts(one, year).lapsed,
    )
  })

  it('is no lapse where it is of the last day itself: it was spent in time', () => {
    const one = holding({ expiry: [may] }, ['2026-01-01', 800], ['2026-05-31', 0])
    expect(one.inferred).toEqual([{ after: '2026-01-01', until: '2026-05-31', amount: -800 }])
  })

  it('shows it gone after the day before which it was seen', () => {
    const one = holding({ expiry: [may] }, ['2026-05-31', 800], ['2026-06-05', 0])
    expect(one.inferred).toEqual([
      { after: '2026-05-31', until: '2026-06-05', amount: -800, lapsed: '2026-05-31' },
    ])
    expect(balanceAt(one, on('2026-05-31'))).toBe(800)
    expect(balanceAt(one, on('2026-06-01'))).toBe(0)
  })

  it('counts no more by a term that did not hold', () => {
    const one = holding({ expiry: [may] }, ['2026-01-01', 800], ['2026-06-05', 800], ['2026-07-01', 0])
    expect(one.inferred).toEqual([{ after: '2026-06-05', until: '2026-07-01', amount: -800 }])
  })

  it('says what lapsed and what left', () => {
    const one = holding(points, ['2026-01-01', 2_000], ['2026-06-10', 700])
    expect(listedReadings(one).at(-1)?.standing).toMatchObject({
      kind: 'lapsed',
      lapses: [{ amount: -1_200, lapsed: '2026-05-31' }],
      left: { amount: -100 },
    })
  })
})

describe('rows of a statement', () => {
  it('say themselves what lapsed', () => {
    const rows = [
      makeTransaction('2026-01-01', 800),
      makeTransaction('2026-06-01', -800, { kind: 'expiry' }),
      makeTransaction('2026-06-20', 50),
    ]
    const one = makeLedger(rows, { expiry: [may] })
    expect(one.inferred).toEqual([])
    expect(accountCosts(one, year).lapsed).toBe(800)
  })

  it('leave what lapses after them to the readings', () => {
    const one = makeLedger([makeTransaction('2026-02-01', 800, { balance: minor(800) })], {
      stated: read(['2026-06-20', 0]),
      expiry: [may],
    })
    expect(one.inferred).toEqual([
      { after: '2026-02-01', until: '2026-06-20', amount: -800, lapsed: '2026-05-31' },
    ])
  })
})

describe('terms of any kind', () => {
  it('change no balance that was read off and none after all of them, and book nothing that did not leave', () => {
    fc.assert(
      fc.property(randomRows(60), randomReadings, randomTerms, (rows, stated, expiry) => {
        const plain = makeLedger(rows, { stated })
        const one = makeLedger(rows, { stated, expiry })
        for (const { day } of countedReadings(stated)) expect(balanceAt(one, day)).toBe(balanceAt(plain, day))
        const end = addDays(randomStart, 200)
        expect(balanceAt(one, end)).toBe(balanceAt(plain, end))
        const fell = (of: typeof one, until: Day): number =>
          of.inferred.reduce((sum, moved) => sum + (moved.until === until ? moved.amount : 0), 0)
        for (const { until } of one.inferred) expect(fell(one, until)).toBe(fell(plain, until))
        for (const { amount, lapsed, until } of one.inferred)
          if (lapsed !== undefined) {
            expect(amount).toBeLessThan(0)
            expect(lapsed < until).toBe(true)
          }
      }),
    )
  })

  it('leave the movements in the order of their days', () => {
    fc.assert(
      fc.property(randomRows(60), randomReadings, randomTerms, (rows, stated, expiry) => {
        const { movements } = makeLedger(rows, { stated, expiry })
        expect(movements.days).toEqual([...movements.days].sort((a, b) => a - b))
        expect(new Set(movements.days).size).toBe(movements.days.length)
      }),
    )
  })
})
