import { describe, expect, it } from 'vitest'
import { halvesOf } from '../../../shared/pairs/halves'
import { pairUp } from '../../../shared/pairs/pair-up'
import { followTransfers } from '../../../shared/transfers/follow-transfers'
import { pairRules } from '../../../shared/transfers/passages'
import { routeHistory } from '../../../shared/transfers/route-history'
import { freelancerYear } from '../../support/freelancer/freelancer-year'
import type { Planted } from '../../support/freelancer/fate'
import { enteredRates } from '../../support/freelancer/places'
import { readCatalog } from '../../support/read-catalog'

const rules = pairRules(readCatalog(), {}, enteredRates)
const seeds = [1, 3, 11, 49, 65, 149]

function followed(seed: number, plant: readonly Planted[]) {
  const year = freelancerYear(seed, plant)
  const book = pairUp(halvesOf(year.ledger), rules, [])
  return { year, transfers: followTransfers({ ...year, book, started: [], decisions: [] }) }
}
const of = (state: string, { transfers }: ReturnType<typeof followed>) =>
  transfers.flatMap((one) => (one.state === state && one.out ? [`${one.from.id} ${one.out.id}`] : []))

describe('the transfers of a freelancer’s year', () => {
  it.each(seeds)('are all matched where nothing went wrong, save those still under way (year %i)', (seed) => {
    const found = followed(seed, [])
    expect(found.transfers.filter(({ state }) => state !== 'matched' && state !== 'sent')).toEqual([])
    expect(
      found.transfers.filter(({ state, dueOn }) => state === 'sent' && dueOn < found.year.today),
    ).toEqual([])
  })

  it.each(seeds)('name each planted error, and no other (year %i)', (seed) => {
    const found = followed(seed, ['never-arrived', 'short', 'short-payout', 'returned', 'missing-file'])
    const planted = (what: Planted) => found.year.planted.get(what) ?? []
    expect(of('late', found)).toEqual(planted('never-arrived'))
    expect(of('short', found).toSorted()).toEqual(
      [...planted('short'), ...planted('short-payout')].toSorted(),
    )
    expect(of('failed', found)).toEqual(planted('returned'))
    expect(of('arrived', found)).toEqual([])
    expect(planted('never-arrived').length + planted('short').length).toBeGreaterThan(0)
  })

  it('tell how often, how long and how much, way by way', () => {
    const { transfers } = followed(3, [])
    const topUps = routeHistory(transfers).find(({ from, to }) => from.id === 'bank' && to.id === 'kakaopay')
    const real = transfers.filter(({ from }) => from.id === 'bank')
    expect(topUps).toMatchObject({ count: real.length, usualDays: 0, mostDays: 0, fees: 0 })
    expect(topUps?.sent).toBe(real.reduce((total, { amount }) => total + amount, 0))
  })
})
