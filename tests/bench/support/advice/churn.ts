import { addDays, daysBetween } from '../../../../shared/day'
import type { RollFlow } from '../../../../shared/advice/roll/terms'
import type { Look, NamedStep } from './app-advice'

/** How many steps were named, and how many of them stood. */
export interface Standing {
  readonly named: number
  readonly stood: number
}

/** Of all steps, and of those whose places brought in the week what was expected. */
export interface Churn {
  readonly all: Standing
  readonly undisturbed: Standing
}

/**
 * Which steps named for the four weeks to come stand a week later: by the same way, within two days and a tenth of the sum.
 * Those due within the week itself are done by then and not counted. Undisturbed is a step where what came into its place
 * within the week is what was expected to, but for a tenth of the step.
 */
export function churnOf(looks: readonly Look[], flows: readonly RollFlow[]): Churn {
  let all: Standing = { named: 0, stood: 0 }
  let undisturbed: Standing = { named: 0, stood: 0 }
  for (const [index, look] of looks.entries()) {
    const later = looks[index + 1]
    if (!later) break
    const [from, until] = [later.today, addDays(look.today, 28)]
    const open = [...later.steps]
    for (const step of look.steps.filter(({ on }) => on >= from && on < until)) {
      const same = open.findIndex((one) => isSame(step, one))
      if (same >= 0) open.splice(same, 1)
      all = counted(all, same >= 0)
      if (surpriseOf(look, later, flows, step.place) <= step.amount / 10)
        undisturbed = counted(undisturbed, same >= 0)
    }
  }
  return { all, undisturbed }
}

const counted = ({ named, stood }: Standing, stands: boolean): Standing => ({
  named: named + 1,
  stood: stood + Number(stands),
})

const isSame = (a: NamedStep, b: NamedStep): boolean =>
  a.way === b.way && Math.abs(daysBetween(a.on, b.on)) <= 2 && Math.abs(a.amount - b.amount) <= a.amount / 10

/** How far what came into a place within the week was from what was expected. */
function surpriseOf(
  { today, expected }: Look,
  later: Look,
  flows: readonly RollFlow[],
  place: string,
): number {
  const sum = (of: readonly { readonly place: string; readonly on: string; readonly amount: number }[]) =>
    of.reduce(
      (all, one) =>
        one.place === place && one.amount > 0 && one.on > today && one.on <= later.today
          ? all + one.amount
          : all,
      0,
    )
  return Math.abs(sum(expected) - sum(flows))
}
