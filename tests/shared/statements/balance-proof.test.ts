import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { proveBalances } from '../../../shared/statements/balance-proof'
import { draft } from '../../support/make-reading'

/** Rows in order of time with the balance after each, some of them without one. */
const chained = fc
  .tuple(
    fc.integer({ min: -10_000, max: 10_000 }),
    fc.array(fc.record({ amount: fc.integer({ min: -900, max: 900 }), states: fc.boolean() }), {
      minLength: 2,
    }),
  )
  .map(([opening, moves]) => {
    let balance = opening
    const rows = moves.map(({ amount, states }, index): Draft => {
      balance += amount
      const stated = states || index === 0 || index === moves.length - 1
      return draft('2026-03-01', amount, { line: index + 2, balance: stated ? minor(balance) : null })
    })
    return { opening, closing: balance, rows }
  })

describe('proveBalances', () => {
  it('ties rows whose balances follow from one another, forward or backward in time', () => {
    fc.assert(
      fc.property(chained, fc.boolean(), ({ opening, closing, rows }, reversed) => {
        const proven = proveBalances(reversed ? rows.toReversed() : rows)
        // Rows that read alike both ways have two right answers.
        fc.pre(opening !== closing)
        expect(proven.proof.kind).toBe('ties')
        if (rows.some(({ amount }) => amount !== rows[0]!.amount && amount !== 0)) return
        expect([proven.opening, proven.closing].toSorted()).toEqual([opening, closing].toSorted())
      }),
    )
  })

  it('names the first line that does not follow, with what it should say', () => {
    const rows = [
      draft('2026-03-01', -100, { line: 2, balance: minor(900) }),
      draft('2026-03-02', -100, { line: 3, balance: minor(800) }),
      draft('2026-03-03', -100, { line: 4, balance: minor(600) }),
      draft('2026-03-04', -100, { line: 5, balance: minor(500) }),
    ]
    expect(proveBalances(rows)).toEqual({
      proof: { kind: 'breaks', line: 4, expected: 700, stated: 600 },
      opening: 1000,
      closing: 500,
    })
  })

  it('finds every single missing row that moved something', () => {
    fc.assert(
      fc.property(chained, fc.nat(), ({ rows }, choice) => {
        const gone = 1 + (choice % Math.max(1, rows.length - 2))
        fc.pre(rows.length > 4 && rows[gone]!.amount !== 0)
        const whole = rows.every(({ balance }) => balance !== null)
        fc.pre(whole)
        expect(proveBalances(rows.toSpliced(gone, 1)).proof.kind).toBe('breaks')
      }),
    )
  })

  it('proves nothing where no balance is stated', () => {
    expect(proveBalances([draft('2026-03-01', -100)])).toEqual({
      proof: { kind: 'unstated' },
      opening: null,
      closing: null,
    })
  })
})
