import type { Advice } from './advice'
import type { Excluded, ExclusionReason } from '../../shared/planner/from-ledger/planning-outcome'

const reasons: ReadonlySet<ExclusionReason> = new Set(['needs-confirmation', 'fee-unknown', 'markup-unknown'])

/** Whether a route is left out only because the person has not yet looked something up. */
export const isAnswerable = ({ route, reason }: Excluded): boolean => route !== null && reasons.has(reason)

/** Why nothing is planned for an account; null where it is planned for, or simply pays to wait. */
export function whyLeftOut({ areas }: Advice, account: string): ExclusionReason | null {
  const here = areas.flatMap(({ excluded }) => excluded).filter((one) => one.account === account)
  return (here.find(isAnswerable) ?? here.find(({ route }) => route === null))?.reason ?? null
}
