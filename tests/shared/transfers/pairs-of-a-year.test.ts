import { describe, expect, it } from 'vitest'
import { halvesOf } from '../../../shared/pairs/halves'
import { isCounted } from '../../../shared/pairs/pair'
import { pairUp } from '../../../shared/pairs/pair-up'
import { pairRules } from '../../../shared/transfers/passages'
import { freelancerYear } from '../../support/freelancer/freelancer-year'
import { enteredRates } from '../../support/freelancer/places'
import { readCatalog } from '../../support/read-catalog'

const rules = pairRules(readCatalog(), {}, enteredRates)
const seeds = [1, 3, 11, 49, 65, 149]

describe('the pairs of a freelancer’s year', () => {
  it.each(seeds)('are the transfers that were made, all of them and no others (year %i)', (seed) => {
    const { ledger, transfers } = freelancerYear(seed, [])
    const { pairs } = pairUp(halvesOf(ledger), rules, [])
    const found = pairs.filter(isCounted).map(({ out, into }) => `${out.key} | ${into.key}`)
    expect(transfers.length).toBeGreaterThan(40)
    expect(found.toSorted()).toEqual(transfers.map((keys) => keys.join(' | ')).toSorted())
  })

  it.each(seeds)(
    'are so too where a file is missing, a row is lost and one never arrives (year %i)',
    (seed) => {
      const { ledger, transfers } = freelancerYear(seed, [
        'missing-file',
        'never-arrived',
        'short',
        'short-payout',
        'returned',
      ])
      const { pairs } = pairUp(halvesOf(ledger), rules, [])
      const found = pairs.filter(isCounted).map(({ out, into }) => `${out.key} | ${into.key}`)
      expect(transfers.length).toBeGreaterThan(40)
      expect(found.toSorted()).toEqual(transfers.map((keys) => keys.join(' | ')).toSorted())
    },
  )
})
