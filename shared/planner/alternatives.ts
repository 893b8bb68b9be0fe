import { type Day, daysBetween } from '../day'
import type { Alternative, Because } from './because'
import { buildModel } from './build-model'
import type { PlannedTransfer } from './plan'
import type { PlanningProblem } from './problem'
import type { Replay } from './replay'
import { paidIn, type Variants } from './variants'

/** What the transfer would cost on the next best day, and by the next best route. */
export function alternatives(
  problem: PlanningProblem,
  transfers: readonly PlannedTransfer[],
  index: number,
  { asPlanned, on, by }: Variants,
): Pick<Because, 'anotherDay' | 'anotherRoute'> {
  const transfer = transfers[index]
  const route = problem.routes.find(({ id }) => id === transfer?.route)
  if (!transfer || !route || !asPlanned) return { anotherDay: null, anotherRoute: null }
  const { calendar, scale } = buildModel(problem)
  const valued = (found: Replay | null, day: Day): Alternative[] =>
    // Only where as much is moved in the end can what is paid be compared.
    found && found.leftover === asPlanned.leftover
      ? [{ costsMore: (paidIn(found) - paidIn(asPlanned)) / scale, on: day }]
      : []
  const days = Array.from({ length: calendar.last + 1 }, (_, i) => calendar.dayAt(i))
  const isDestination = (account: string): boolean =>
    problem.accounts.some(({ id, role }) => id === account && role === 'destination')
  const endsAlike = (to: string): boolean => to === route.to || (isDestination(to) && isDestination(route.to))
  const others = problem.routes.filter(
    ({ id, from, to }) => from === route.from && id !== route.id && endsAlike(to),
  )
  const distance = ({ on: day }: Alternative): number => Math.abs(daysBetween(transfer.on, day))
  return {
    anotherDay:
      days
        .filter((day) => day !== transfer.on)
        .flatMap((day) => valued(on(day), day))
        .sort((a, b) => a.costsMore - b.costsMore || distance(a) - distance(b))[0] ?? null,
    anotherRoute:
      others.flatMap(({ id }) => valued(by(id), transfer.on)).sort((a, b) => a.costsMore - b.costsMore)[0] ??
      null,
  }
}
