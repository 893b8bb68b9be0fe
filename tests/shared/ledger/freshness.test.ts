import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { type Freshness, freshnessOf, staleAfterDays } from '../../../shared/ledger/freshness'
import type { Tie } from '../../../shared/ledger/ties'
import { minor, zero } from '../../../shared/money/money'
import { makeAccount } from '../../support/make-account'

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
    expect(freshnessOf({ account: makeAccount(), tie, staleDays, overdue: zero })).toBe(freshness)
  })

  it('is that something should have lapsed, unless the balances contradict one another', () => {
    const late = { account: makeAccount(), staleDays: 1, overdue: minor(1) }
    expect(freshnessOf({ ...late, tie: ties })).toBe('overdue')
    expect(freshnessOf({ ...late, tie: breaks })).toBe('mismatch')
  })

  it('is what the person entered, where no statement tells', () => {
    const account = makeAccount({ stated: [{ day: '2026-11-01' as Day, balance: minor(500) }] })
    expect(freshnessOf({ account, tie: unstated, staleDays: null, overdue: zero })).toBe('entered')
    expect(freshnessOf({ account, tie: unstated, staleDays: 3, overdue: zero })).toBe('unchecked')
  })
})
