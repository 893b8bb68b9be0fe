import type { Opinion } from '../../shared/routes/way-route'
import type { Step } from './advice'
import { useTargetName } from './use-target-name'
import type { NamedWay } from './use-way-words'

/** What is to be said of the way of a step. */
export interface WayOfStep {
  readonly named: NamedWay
  readonly opinion: Opinion | null
  /** Whether its fees contradict one another, and the person has not said which holds. Asked once, with its first step. */
  readonly isDisputed: boolean
}

/** What the person's own statements say of a step's way; null where it does not rest on them. */
export function useWayOfStep(): (step: Step) => WayOfStep | null {
  const targetName = useTargetName()
  return ({ name: { way, shown, confirmedOn }, from, to, area, index, transfer }) =>
    way && {
      named: { way, from: from.name, to: targetName(to), currency: from.currency },
      opinion: shown?.opinion ?? null,
      isDisputed:
        way.fee.between !== null &&
        shown !== null &&
        confirmedOn === null &&
        area.plan.transfers.findIndex(({ route }) => route === transfer.route) === index,
    }
}
