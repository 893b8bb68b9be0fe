import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween } from '../../../shared/day'
import { bestUse, lossOf } from '../../../shared/use-up/best-use'
import { partsOf } from '../../../shared/use-up/parts-of'
import type { Place, WayOut } from '../../../shared/use-up/place'
import { Random } from '../../support/random'
import { bestOutcome, evening } from './reference'
import { smallPlace, smallSpan } from './small-place'

const runs = Number(process.env['USE_UP_RUNS'] ?? 1_500)
const seed = Number(process.env['USE_UP_SEED'] ?? 20261122)

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

describe('the best use of a place', () => {
  it(`loses no more than the best of all there is to do, leaves as much in hand and asks for as little (${runs} places)`, () => {
    const random = new Random(seed)
    for (let run = 0; run < runs; run++) {
      const place = smallPlace(random)
      const use = bestUse(place, smallSpan)
      expect(
        { loss: lossOf(use), paid: use.paid, spent: use.spent },
        `seed ${seed}, place ${run}: ${JSON.stringify(place)}`,
      ).toEqual(bestOutcome(place, smallSpan.from, smallSpan.to))
    }
  })

  it('comes to what it says, if each part is spent on its last day and the rest leaves on its last', () => {
    const random = new Random(seed + 1)
    for (let run = 0; run < runs; run++) {
      const place = smallPlace(random)
      const use = bestUse(place, smallSpan)
      const parts = partsOf(place, smallSpan, use)
      expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(use.spent)
      const found = carriedOut(place, parts, use.way, use.leavesBy)
      expect(found, `place ${run}: ${JSON.stringify({ place, use, parts })}`).toEqual({
        paid: use.paid,
        loss: lossOf(use),
      })
    }
  })
})

/** The parts at the last moment, and the way out after them. */
function carriedOut(
  place: Place,
  parts: ReturnType<typeof partsOf>,
  wayId: string | null,
  leavesBy: Day | null,
): { readonly paid: number; readonly loss: number } {
  const way = place.ways.find(({ id }) => id === wayId)
  let state = { left: place.balance, spent: 0, lost: 0 }
  for (let after = 0; after <= daysBetween(smallSpan.from, smallSpan.to); after++) {
    const day = addDays(smallSpan.from, after)
    const due = parts.filter(({ by }) => (by ?? leavesBy ?? smallSpan.to) === day)
    const amount = due.reduce((sum, one) => sum + one.amount, 0)
    state = { ...state, left: state.left - amount, spent: state.spent + amount }
    if (way && day === (leavesBy ?? smallSpan.to)) {
      const { paid, cost } = way.outcomeOf(state.left)
      return { paid: paid + way.deposit, loss: state.lost + cost }
    }
    state = evening(place, dayNumber(day), state)
  }
  return { paid: 0, loss: state.lost }
}

const span = { from: '2026-11-22' as Day, to: '2027-11-22' as Day }
const free = (told: Partial<WayOut>): WayOut => ({
  id: 'way',
  spentAtLeast: 0,
  spentAtMost: null,
  least: 1,
  most: Number.MAX_SAFE_INTEGER,
  from: span.from,
  until: '9999-12-31' as Day,
  outcomeOf: (rest) => ({ paid: rest, cost: 0 }),
  edges: [],
  deposit: 0,
  ...told,
})
const placeOf = (told: Partial<Place>): Place => ({
  id: 'place',
  balance: 0,
  lapses: [],
  whileUntouched: [],
  weekly: null,
  ways: [],
  ...told,
})

describe('what is asked of the person', () => {
  it('is as much of a voucher of ₩50,000 as opens the refund: 60 %, and the rest comes back whole', () => {
    const voucher = placeOf({ balance: 23_000, ways: [free({ spentAtLeast: 7_000 })] })
    expect(bestUse(voucher, span)).toMatchObject({ spent: 7_000, way: 'way', paid: 16_000, cost: 0, lost: 0 })
  })

  it('is all of a card whose deposit comes back, rather than the fee', () => {
    const card = free({
      least: 0,
      deposit: 500,
      outcomeOf: (rest) => ({ paid: rest - Math.min(220, rest), cost: Math.min(220, rest) }),
    })
    const place = placeOf({ balance: 430, ways: [card] })
    expect(bestUse(place, span)).toMatchObject({ spent: 430, paid: 500, deposit: 500, cost: 0 })
  })

  it('is what brings a gift card below the sum that the law pays out', () => {
    const place = placeOf({ balance: 1_850, ways: [free({ most: 1_499 })] })
    expect(bestUse(place, span)).toMatchObject({ spent: 351, way: 'way', paid: 1_499 })
  })

  it('is nothing where all of it leaves for nothing', () => {
    expect(bestUse(placeOf({ balance: 420, ways: [free({ most: 1_499 })] }), span)).toMatchObject({
      spent: 0,
      paid: 420,
    })
  })

  it('comes in parts where layers lapse on different days', () => {
    const place = placeOf({
      balance: 500,
      lapses: [
        { on: '2026-12-01' as Day, amount: 200 },
        { on: '2027-03-01' as Day, amount: 100 },
      ],
    })
    const use = bestUse(place, span)
    expect(use).toMatchObject({ spent: 300, lost: 0 })
    expect(partsOf(place, span, use)).toEqual([
      { amount: 200, by: '2026-12-01' },
      { amount: 100, by: '2027-03-01' },
    ])
  })

  it('is no more than the person usually spends, and what lapses all the same is said', () => {
    const place = placeOf({ balance: 900, weekly: 70, lapses: [{ on: '2026-12-05' as Day, amount: 900 }] })
    expect(bestUse(place, span)).toMatchObject({ spent: 140, lost: 760 })
  })

  it('is one purchase where only an untouched place pays', () => {
    const place = placeOf({
      balance: 4_000,
      whileUntouched: [
        { on: '2027-02-01' as Day, amount: 500 },
        { on: '2027-03-01' as Day, amount: 500 },
      ],
    })
    const use = bestUse(place, span)
    expect(use).toMatchObject({ spent: 1, lost: 0 })
    expect(partsOf(place, span, use)).toEqual([{ amount: 1, by: '2027-02-01' }])
  })
})
