import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween } from '../../../shared/day'
import { ageShares, idleSince, lotsAt } from '../../../shared/ledger/age'
import { balanceAt } from '../../../shared/ledger/balances'
import { idleAt } from '../../../shared/ledger/idle'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'
import { randomRows, randomStart } from '../../support/random-rows'
import { spendOldestFirst } from './spend-oldest-first'

describe('age', () => {
  const ledger = makeLedger([
    makeTransaction('2026-01-01', 1000),
    makeTransaction('2026-03-01', 400),
    makeTransaction('2026-03-15', -900),
  ])

  it('spends the oldest money first', () => {
    expect(lotsAt(ledger, '2026-03-31' as Day)).toEqual([
      { received: '2026-01-01', remaining: 100 },
      { received: '2026-03-01', remaining: 400 },
    ])
  })

  it('knows since when the oldest has lain', () => {
    expect(idleSince(ledger, '2026-03-31' as Day)).toBe('2026-01-01')
    expect(idleSince(makeLedger([]), '2026-03-31' as Day)).toBeNull()
  })

  it('splits a balance by age, bounds included', () => {
    expect(ageShares(ledger, '2026-03-31' as Day, [30, 89])).toEqual([
      { upToDays: 30, amount: 400 },
      { upToDays: 89, amount: 100 },
      { upToDays: null, amount: 0 },
    ])
  })

  it('agrees with spending lot by lot', () => {
    fc.assert(
      fc.property(randomRows(40), fc.nat(60), (rows, after) => {
        const random = makeLedger(rows)
        const on = addDays(randomStart, after)
        const plain = spendOldestFirst(random, on)
        expect(lotsAt(random, on)).toEqual(plain)
        expect(idleSince(random, on)).toBe(plain[0]?.received ?? null)
      }),
    )
  })

  it('adds up to the balance, and its old shares to what is idle', () => {
    fc.assert(
      fc.property(randomRows(40), fc.nat(60), fc.integer({ min: 1, max: 20 }), (rows, after, limit) => {
        const random = makeLedger(rows)
        const on = addDays(randomStart, after)
        const [young, middle, old] = ageShares(random, on, [limit, 2 * limit])
        const held = random.opening.day !== null && daysBetween(random.opening.day, on) >= 0
        expect((young?.amount ?? 0) + (middle?.amount ?? 0) + (old?.amount ?? 0)).toBe(
          held ? Math.max(0, balanceAt(random, on)) : 0,
        )
        expect((middle?.amount ?? 0) + (old?.amount ?? 0)).toBe(idleAt(random, on, limit))
      }),
    )
  })
})
