import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween } from '../../../shared/day'
import { idleAt, idleByAccount, idleSeries } from '../../../shared/ledger/idle'
import { loadLedger } from '../../../shared/ledger/ledger'
import { makeAccount } from '../../support/make-account'
import { makeLedger, makePages } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'
import { randomRows, randomStart } from '../../support/random-rows'
import { spendOldestFirst } from './spend-oldest-first'

describe('idle', () => {
  it('begins on the day after the limit', () => {
    const ledger = makeLedger([makeTransaction('2026-01-01', 1000)])
    expect(idleAt(ledger, '2026-01-31' as Day, 30)).toBe(0)
    expect(idleAt(ledger, '2026-02-01' as Day, 30)).toBe(1000)
  })

  it('is not renewed by money that passes through', () => {
    const ledger = makeLedger([
      makeTransaction('2026-01-01', 1000),
      makeTransaction('2026-03-01', 500),
      makeTransaction('2026-03-02', -500),
    ])
    expect(idleAt(ledger, '2026-03-10' as Day, 30)).toBe(500)
  })

  it('agrees with the definition, day by day', () => {
    fc.assert(
      fc.property(randomRows(40), fc.nat(20), (rows, limit) => {
        const ledger = makeLedger(rows)
        const from = addDays(randomStart, -5)
        const to = addDays(randomStart, 50)
        const plain = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => {
          const on = addDays(from, i)
          return spendOldestFirst(ledger, on)
            .filter(({ received }) => daysBetween(received, on) > limit)
            .reduce((total, { remaining }) => total + remaining, 0)
        })
        expect(idleSeries(ledger, from, to, limit)).toEqual(plain)
        expect(plain.map((_, i) => idleAt(ledger, addDays(from, i), limit))).toEqual(plain)
      }),
    )
  })

  it('stacks the places that hold loose change, and no bills or banks', () => {
    const accounts = [
      makeAccount({ id: 'wallet' }),
      makeAccount({ id: 'bank', kind: 'bank', role: 'destination' }),
      makeAccount({ id: 'phone', kind: 'carrier' }),
    ]
    const pages = accounts.flatMap(({ id }) => makePages(id, [makeTransaction('2026-01-01', 700)]))
    const ledger = loadLedger({ accounts, pages, statements: [] })
    expect(idleByAccount(ledger, '2026-02-01' as Day, '2026-02-02' as Day)).toEqual([
      { account: 'wallet', idle: [700, 700] },
    ])
  })
})
