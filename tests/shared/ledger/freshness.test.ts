import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { type Freshness, freshnessOf, staleAfterDays } from '../../../shared/ledger/freshness'
import type { Tie } from '../../../shared/ledger/ties'
import { minor } from '../../../shared/money/money'

const ties: Tie = { kind: 'ties', rows: 3 }
const unstated: Tie = { kind: 'unstated' }
const breaks: Tie = {
  kind: 'breaks',
  day: '2026-11-01' as Day,
  transaction: '1',
  expected: minor(1),
  stated: minor(2),
}

describe('freshnessOf', () => {
  it.each<[Freshness, Tie, number | null]>([
    ['checked', ties, 0],
    ['checked', ties, staleAfterDays],
    ['stale', ties, staleAfterDays + 1],
    ['stale', unstated, staleAfterDays + 1],
    ['unchecked', unstated, 1],
    ['none', unstated, null],
    ['mismatch', breaks, 1],
    ['mismatch', breaks, staleAfterDays + 1],
  ])('is %s', (freshness, tie, staleDays) => {
    expect(freshnessOf({ tie, staleDays })).toBe(freshness)
  })
})
