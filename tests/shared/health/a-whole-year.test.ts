import { describe, expect, it } from 'vitest'
import type { Check } from '../../../shared/health/check'
import { checksOf } from '../../../shared/health/checks-of'
import { halvesOf } from '../../../shared/pairs/halves'
import { pairUp } from '../../../shared/pairs/pair-up'
import { clearingAccount } from '../../../shared/payouts/clearing-account'
import { followTransfers } from '../../../shared/transfers/follow-transfers'
import { pairRules } from '../../../shared/transfers/passages'
import { freelancerYear } from '../../support/freelancer/freelancer-year'
import type { Planted } from '../../support/freelancer/fate'
import type { FreelancerYear } from '../../support/freelancer/life'
import { enteredRates } from '../../support/freelancer/places'
import { readCatalog } from '../../support/read-catalog'

const rules = pairRules(readCatalog(), {}, enteredRates)
const seeds = [1, 2, 5, 9, 13, 156]
/** A year in which every error finds its place. */
const eventful = 11
const everything: readonly Planted[] = [
  'never-arrived', 'short', 'short-payout', 'returned', 'double-charge', 'refund-missing', 'missing-file', 'two-closings', 'lost-row',
] // prettier-ignore

function checks(year: FreelancerYear): Check[] {
  const book = pairUp(halvesOf(year.ledger), rules, [])
  const transfers = followTransfers({ ...year, book, started: [], decisions: [] })
  return checksOf({ ...year, book, transfers })
}

/** What each check is about, as it was planted. */
function aboutOf(check: Check): readonly [Planted | Check['code'], string] {
  const key = (row: { readonly id: string } | null) => `${check.account.id} ${row?.id ?? ''}`
  switch (check.code) {
    case 'late':
      return ['never-arrived', key(check.transfer.out)]
    case 'short':
      return [check.account.kind === 'platform' ? 'short-payout' : 'short', key(check.transfer.out)]
    case 'returned':
      return ['returned', key(check.transfer.out)]
    case 'charged-twice':
      return ['double-charge', key(check.row)]
    case 'refund-awaited':
      return ['refund-missing', key(check.row)]
    case 'closings-differ':
      return ['two-closings', `${check.account.id} ${check.day}`]
    case 'statement-missing':
      return ['missing-file', `${check.account.id} ${check.gap.period?.from.slice(0, 7) ?? ''}`]
    case 'balance-breaks':
      return ['lost-row', check.account.id]
    default:
      return [check.code, check.account.id]
  }
}

describe('a freelancer’s year of six accounts in three currencies', () => {
  it.each(seeds)('reconciles to zero, and nothing is found where nothing was planted (year %i)', (seed) => {
    const year = freelancerYear(seed, [])
    expect(checks(year)).toEqual([])
    for (const one of year.ledger.values())
      expect(clearingAccount(one, year.statements)?.residual, one.account.id).toBe(0)
  })

  it.each(seeds)('shows every planted error, and none that is not (year %i)', (seed) => {
    const year = freelancerYear(seed, everything)
    const planted = [...year.planted].flatMap(([what, about]) =>
      about.map((key) => [what, what === 'lost-row' ? key.split(' ')[0]! : key] as const),
    )
    expect(planted.length).toBeGreaterThanOrEqual(6)
    expect(checks(year).map(aboutOf).toSorted()).toEqual(planted.toSorted())
  })

  it.each(everything)('shows %s by itself', (what) => {
    const year = freelancerYear(eventful, [what])
    expect(checks(year).map((check) => aboutOf(check)[0])).toEqual([...year.planted.keys()])
    expect([...year.planted.keys()]).toEqual([what])
  })
})
