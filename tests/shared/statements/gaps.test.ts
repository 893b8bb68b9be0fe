import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Statement } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { gapsOf } from '../../../shared/statements/gaps'
import { makeStatement } from '../../support/make-statement'

const krw = 'KRW' as Currency

const covering = (from: string, to: string, opening?: number, closing?: number, account = 'a'): Statement =>
  makeStatement([
    {
      account,
      currency: krw,
      period: { from: from as Day, to: to as Day },
      opening: opening === undefined ? null : minor(opening),
      closing: closing === undefined ? null : minor(closing),
    },
  ])

describe('gaps between statements', () => {
  it('are the days that no statement of the account speaks of', () => {
    const statements = [covering('2026-03-01', '2026-03-31'), covering('2026-01-01', '2026-01-31')]
    expect(gapsOf(statements)).toEqual([
      {
        account: 'a',
        currency: 'KRW',
        period: { from: '2026-02-01', to: '2026-02-28' },
        before: '2026-03-01',
        moved: null,
      },
    ])
  })

  it('are none between months that follow, nor over a few quiet days', () => {
    expect(gapsOf([covering('2026-01-01', '2026-01-31'), covering('2026-02-01', '2026-02-28')])).toEqual([])
    expect(gapsOf([covering('2026-01-03', '2026-01-27'), covering('2026-02-04', '2026-02-26')])).toEqual([])
  })

  it('are told by balances where both ends state them', () => {
    const january = covering('2026-01-01', '2026-01-31', 0, 500)
    expect(gapsOf([january, covering('2026-06-01', '2026-06-30', 500, 400)])).toEqual([])
    expect(gapsOf([january, covering('2026-02-01', '2026-02-28', 350, 400)])).toMatchObject([
      { period: null, before: '2026-02-01', moved: -150 },
    ])
  })

  it('are closed by a statement that spans them, and by none of another account', () => {
    const [first, last] = [covering('2026-01-01', '2026-01-31'), covering('2026-06-01', '2026-06-30')]
    expect(gapsOf([first, last, covering('2026-01-01', '2026-12-31')])).toEqual([])
    expect(gapsOf([first, last, covering('2026-01-01', '2026-12-31', 0, 0, 'b')])).toHaveLength(1)
  })
})
