import type { Advice } from './advice'
import type { Excluded, ExclusionReason } from '../../shared/planner/from-ledger/planning-outcome'

const reasons: ReadonlySet<ExclusionReason> = new Set(['needs-confirmation', 'fee-unknown', 'markup-unknown'])

/** Whether a route is left out only because the person has not yet looked something up. */
export const isAnswerable = ({ route, reason }: Excluded): boolean => route !== null && reasons.has(reason)

/** How many accounts wait for the person to look something up. */
export const waitingAccounts = ({ areas }: Advice): number =>
  new Set(areas.flatMap(({ excluded }) => excluded.filter(isAnswerable).map(({ account }) => account))).size
