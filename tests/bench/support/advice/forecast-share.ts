import type { RollFlow } from '../../../../shared/advice/roll/terms'
import { addDays } from '../../../../shared/day'
import type { Look } from './app-advice'
import { lifeDays, type LifeKind, type Rhythm } from './life'

/** How far ahead a forecast is judged. */
const aheadDays = 70

/** What was expected of some places, and what came, as sums of all looks. */
export interface Foretold {
  readonly expected: number
  readonly came: number
}

/** What the looks of every fourth week expected of the 70 days to come beside what came, by kind of income. */
export function foretoldBy(
  { places }: LifeKind,
  looks: readonly Look[],
  flows: readonly RollFlow[],
): Readonly<Partial<Record<Rhythm, Foretold>>> {
  const judged = looks.filter(
    ({ today }, index) => index % 4 === 0 && addDays(today, aheadDays) <= lifeDays.last,
  )
  const found: Partial<Record<Rhythm, Foretold>> = {}
  for (const { id, incomes } of places) {
    const [income] = incomes
    if (!income) continue
    let { expected, came } = found[income.rhythm] ?? { expected: 0, came: 0 }
    for (const look of judged) {
      expected += sumWithin(look.expected, id, look)
      came += sumWithin(flows, id, look)
    }
    found[income.rhythm] = { expected, came }
  }
  return found
}

const sumWithin = (
  of: readonly { readonly place: string; readonly on: string; readonly amount: number }[],
  place: string,
  { today }: Look,
): number => {
  const until = addDays(today, aheadDays)
  return of.reduce(
    (sum, one) =>
      one.place === place && one.amount > 0 && one.on > today && one.on <= until ? sum + one.amount : sum,
    0,
  )
}
