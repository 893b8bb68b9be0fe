import type { PlanningInput } from '../../../shared/planner/from-ledger/planning-input'
import type { AccountFacts } from '../../../shared/routes/account-facts'
import type { UseUp } from '../../../shared/use-up/use-up'
import { toUseUp } from '../../../shared/use-up/to-use-up'
import { type holding, makePlanningInput } from '../../support/make-planning-input'

export type Holding = ReturnType<typeof holding>

type Facts = Readonly<Record<string, Omit<AccountFacts, 'account'>>>

/** Accounts with what the person said of them, on 22 November 2026. */
export const inputOf = (
  accounts: readonly Holding[],
  facts: Facts = {},
  told: Partial<PlanningInput> = {},
): PlanningInput =>
  makePlanningInput(accounts, {
    facts: Object.fromEntries(
      Object.entries(facts).map(([account, said]) => [account, { account, ...said }]),
    ),
    ...told,
  })

/** What of them is better spent than sent. */
export const usesOf = (...told: Parameters<typeof inputOf>): readonly UseUp[] => toUseUp(inputOf(...told))
