import { addDays, type Day, daysBetween } from '../../../../shared/day'
import { minor } from '../../../../shared/money/money'
import type { RollFlow } from '../../../../shared/advice/roll/terms'
import { makeAccount } from '../../../support/make-account'
import { Random } from '../../../support/random'
import { between, incomeDays } from './income-days'
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
  return incomeDays(income.rhythm, random).flatMap(([on, share]) => {
    const amount = Math.round(income.typical * share * level(on))
    return amount > 0 && on <= lifeDays.last
      ? [{ place, on, amount: minor(amount), party: income.party }]
      : []
  })
}

function spendingFlows(place: string, { party, typical, everyDays }: Spending, random: Random): RollFlow[] {
  const found: RollFlow[] = []
  let on = addDays(lifeDays.past, random.below(everyDays))
  while (on <= lifeDays.last) {
    found.push({ place, on, amount: -Math.round(typical * between(random, 0.4, 1.6)), party })
    on = addDays(on, 1 + random.below(2 * everyDays - 1))
  }
  return found
}
