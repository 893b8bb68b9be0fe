import { addDays, type Day, daysBetween, weekday } from '../../../../shared/day'
import { minor } from '../../../../shared/money/money'
import type { RollFlow } from '../../../../shared/advice/roll/terms'
import { makeAccount } from '../../../support/make-account'
import { Random } from '../../../support/random'
import {
  currencyOf,
  type Income,
  type InventedPlace,
  type Life,
  lifeDays,
  type LifeKind,
  type Spending,
} from './life'

/** The bank that everything leads to. */
export const bankId = 'bank'

/** A life of a kind: same seed, same life. */
export function makeLife(kind: LifeKind, seed: number): Life {
  const random = new Random(
    seed * 7_919 + 104_729 * [...kind.name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0),
  )
  const flows = kind.places.flatMap((place) => flowsOf(place, random))
  const currency = currencyOf(kind)
  return {
    kind,
    accounts: [
      ...kind.places.map((place) => accountOf(place, kind)),
      makeAccount({ id: bankId, name: 'Bank', kind: 'bank', role: 'destination', currency }),
    ],
    flows: flows.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  }
}

const accountOf = (place: InventedPlace, { places }: LifeKind) =>
  makeAccount({
    id: place.id,
    name: place.id,
    kind: place.kind,
    role: places.some(({ ways }) => ways.some(({ into }) => into === place.provider)) ? 'pool' : 'source',
    currency: currencyOf(place),
    provider: place.provider,
    expiry: place.months === undefined ? [] : [{ kind: 'top-up', months: place.months }],
  })

function flowsOf({ id, incomes, spending }: InventedPlace, random: Random): RollFlow[] {
  return [
    ...incomes.flatMap((income) => incomeFlows(id, income, random)),
    ...(spending ? spendingFlows(id, spending, random) : []),
  ]
}

const between = (random: Random, low: number, high: number): number =>
  low + ((high - low) * random.below(10_001)) / 10_000

/** A third of the incomes starts, ends or changes its level; gives the level of each day. */
function levels(random: Random): (day: Day) => number {
  const all = daysBetween(lifeDays.first, lifeDays.last)
  const turn = addDays(lifeDays.first, random.below(all))
  const changes = random.below(3) === 0
  const how = random.of(['starts', 'ends', 'changes'] as const)
  const [before, after] =
    how === 'starts' ? [0, 1] : how === 'ends' ? [1, 0] : [1, random.of([0.4, 0.6, 1.6, 2.2])]
  return (day) => (changes ? (day < turn ? before : after) : 1)
}

function incomeFlows(place: string, income: Income, random: Random): RollFlow[] {
  const level = levels(random)
  return daysOf(income, random).flatMap(([on, share]) => {
    const amount = Math.round(income.typical * share * level(on))
    return amount > 0 && on <= lifeDays.last
      ? [{ place, on, amount: minor(amount), party: income.party }]
      : []
  })
}

/** The days on which something comes, with what share of the typical. */
function daysOf({ rhythm }: Income, random: Random): (readonly [Day, number])[] {
  const found: (readonly [Day, number])[] = []
  const step = (next: (day: Day) => Day, share: (day: Day) => number, first: Day): void => {
    for (let day = first; day <= lifeDays.last; day = next(day)) found.push([day, share(day)])
  }
  const { past } = lifeDays
  switch (rhythm) {
    case 'weekly': {
      const first = addDays(past, random.below(7))
      step(
        (day) => addDays(day, random.below(20) === 0 ? 14 : 7),
        () => between(random, 0.7, 1.3),
        first,
      )
      return found
    }
    case 'monthly': {
      const date = random.below(27) + 1
      const onDate = (day: Day): Day =>
        `${addDays(`${day.slice(0, 7)}-28` as Day, 5).slice(0, 7)}-${String(date).padStart(2, '0')}` as Day
      step(
        onDate,
        () => between(random, 0.85, 1.15),
        `${past.slice(0, 7)}-${String(date).padStart(2, '0')}` as Day,
      )
      return found.map(([day, share]) => [later(day), share])
    }
    case 'irregular':
      step(
        (day) => addDays(day, 2 + random.below(14)),
        () => between(random, 0.3, 1) * between(random, 0.6, 2.6),
        addDays(past, random.below(9)),
      )
      return found
    case 'seasonal':
      step(
        (day) => addDays(day, 2 + random.below(isSeason(day) ? 6 : 18)),
        () => between(random, 0.5, 1.8),
        addDays(past, random.below(9)),
      )
      return found
    case 'rare':
      step(
        (day) => addDays(day, 80 + random.below(150)),
        () => between(random, 0.4, 1.6),
        addDays(past, random.below(150)),
      )
      return found
  }
}

/** Where nothing is paid out at the weekend, it comes on the Monday after. */
const later = (day: Day): Day =>
  addDays(day, Math.max(0, 8 - weekday(day)) % 7 <= 2 ? (8 - weekday(day)) % 7 : 0)

const isSeason = (day: Day): boolean => ['03', '04', '11', '12'].includes(day.slice(5, 7))

function spendingFlows(place: string, { party, typical, everyDays }: Spending, random: Random): RollFlow[] {
  const found: RollFlow[] = []
  let on = addDays(lifeDays.past, random.below(everyDays))
  while (on <= lifeDays.last) {
    found.push({ place, on, amount: -Math.round(typical * between(random, 0.4, 1.6)), party })
    on = addDays(on, 1 + random.below(2 * everyDays - 1))
  }
  return found
}
