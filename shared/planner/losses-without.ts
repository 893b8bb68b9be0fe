import { buildModel } from './build-model'
import type { PlannedTransfer } from './plan'
import type { Account, DatedAmount, PlanningProblem } from './problem'
import type { Reason } from './reasons'
import type { Replay } from './replay'
import { variantsOf } from './variants'

/**
 * What would first lapse, or be taken, in the account without one transfer, and on which day. Found by carrying the plan
 * out with and without it: what left before, or leaves later, may already have kept a sum from lapsing.
 */
export function lossesWithout(
  problem: PlanningProblem,
  account: Account,
  transfers: readonly PlannedTransfer[],
  index: number,
): Reason[] {
  const on = transfers[index]?.on
  if (on === undefined) throw new Error(`No transfer ${index}`)
  const loss = (code: 'lapses' | 'drained'): Reason[] => {
    const dated = (code === 'lapses' ? account.expiries : account.drains) ?? []
    const days = [...new Set(dated.map((one) => one.on))].filter((day) => day >= on).sort()
    for (const day of days) {
      // What is lost later is left out, so that the sum is the one of the day that is named.
      const until = dated.filter((one) => one.on <= day)
      const amount = moreLost(problem, account, code, until, transfers, index)
      if (amount >= 1) return [{ code, on: day, amount }]
    }
    return []
  }
  return [...loss('lapses'), ...loss('drained')]
}

/** How much more the account loses without the transfer, in its minor units; 0 where that cannot be carried out. */
function moreLost(
  problem: PlanningProblem,
  account: Account,
  code: 'lapses' | 'drained',
  dated: readonly DatedAmount[],
  transfers: readonly PlannedTransfer[],
  index: number,
): number {
  const field = code === 'lapses' ? 'expiries' : 'drains'
  const model = buildModel({
    ...problem,
    accounts: problem.accounts.map((one) => (one.id === account.id ? { ...one, [field]: dated } : one)),
  })
  const { asPlanned, without } = variantsOf(model, transfers, index)
  if (!asPlanned || !without.ok) return 0
  const of = (found: Replay): number => (code === 'lapses' ? found.expired : found.drained)
  const unit = model.accounts.find((_, i) => problem.accounts[i]?.id === account.id)?.unit ?? 1
  return Math.round((of(without) - of(asPlanned)) / unit)
}
