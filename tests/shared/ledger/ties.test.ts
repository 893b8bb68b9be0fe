import { describe, expect, it } from 'vitest'
import { tieOf } from '../../../shared/ledger/ties'
import { minor } from '../../../shared/money/money'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

describe('tieOf', () => {
  it('says when no statement prints a balance', () => {
    expect(tieOf(makeLedger([makeTransaction('2026-01-01', 5)]))).toEqual({ kind: 'unstated' })
  })

  it('carries a balance over rows that print none', () => {
    const rows = [
      makeTransaction('2026-01-01', 5, { balance: minor(5) }),
      makeTransaction('2026-01-02', 7),
      makeTransaction('2026-01-03', -2, { balance: minor(10) }),
    ]
    expect(tieOf(makeLedger(rows))).toEqual({ kind: 'ties', rows: 2 })
  })

  it('shows the first row that does not follow', () => {
    const rows = [
      makeTransaction('2026-01-01', 5, { balance: minor(5) }),
      makeTransaction('2026-01-03', 1, { balance: minor(9), id: 'odd' }),
      makeTransaction('2026-01-04', 1, { balance: minor(99) }),
    ]
    expect(tieOf(makeLedger(rows))).toEqual({
      kind: 'breaks',
      day: '2026-01-03',
      transaction: 'odd',
      expected: 6,
      stated: 9,
    })
  })
})
