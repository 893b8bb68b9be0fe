import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Draft } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { makeDraft } from '../../../shared/statements/make-draft'
import { partsOf } from '../../../shared/statements/parts'

const USD = 'USD' as Currency

const row = (line: number, amount: number, balance: number): Draft =>
  makeDraft({
    line,
    day: '2026-03-01' as Day,
    amount: minor(amount),
    currency: USD,
    kind: 'payment',
    text: 'x',
    balance: minor(balance),
  })

const proofOf = (stated: { readonly opening?: number; readonly closing?: number }) => {
  const ends = Object.fromEntries(Object.entries(stated).map(([end, amount]) => [end, minor(amount)]))
  const rows = [row(3, -100, 900), row(4, -200, 700)]
  return partsOf(rows, [{ account: '', currency: USD, ...ends }], 'a.csv').parts[0]?.proof
}

describe('partsOf', () => {
  it('holds balances of rows against the ends the file states', () => {
    expect(proofOf({ opening: 1000, closing: 700 })).toEqual({ kind: 'ties', lines: 2 })
  })

  it('counts the balances the file states, not the rows between them', () => {
    const rows = [3, 4, 5, 6].map((line) => ({ ...row(line, -100, 0), balance: null }))
    const ends = { opening: minor(1000), closing: minor(600) }
    const { parts } = partsOf(rows, [{ account: '', currency: USD, ...ends }], 'a.csv')
    expect(parts[0]?.proof).toEqual({ kind: 'ties', lines: 2 })
  })

  it('shows the first row where the opening balance is another', () => {
    expect(proofOf({ opening: 1200 })).toEqual({ kind: 'breaks', line: 3, expected: 1000, stated: 1200 })
  })

  it('shows the last row where the closing balance is another', () => {
    expect(proofOf({ closing: 500 })).toEqual({ kind: 'breaks', line: 4, expected: 700, stated: 500 })
  })
})
