import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import type { Gap } from '../../../shared/statements/gaps'
import { isGap, rowsAndGaps } from '../../../shared/statements/rows-and-gaps'
import { makeTransaction } from '../../support/make-transaction'

const gap = (before: string): Gap => ({
  account: 'bank',
  currency: 'USD' as Currency,
  period: null,
  before: before as Day,
  moved: null,
})

const told = (days: readonly string[], gaps: readonly string[]) =>
  rowsAndGaps(
    days.map((day) => makeTransaction(day, -100)),
    gaps.map(gap),
  ).map((line) => (isGap(line) ? `gap ${line.before}` : line.day))

describe('rowsAndGaps', () => {
  it('puts a gap before the first row of the statement behind it', () => {
    expect(told(['2026-01-31', '2026-03-01', '2026-03-01'], ['2026-03-01'])).toEqual([
      '2026-01-31',
      'gap 2026-03-01',
      '2026-03-01',
      '2026-03-01',
    ])
  })

  it('keeps gaps that no row follows', () => {
    expect(told(['2026-01-31'], ['2026-02-10', '2026-04-01'])).toEqual([
      '2026-01-31',
      'gap 2026-02-10',
      'gap 2026-04-01',
    ])
  })
})
