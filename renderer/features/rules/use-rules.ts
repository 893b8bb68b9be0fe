import { useMemo } from 'react'
import type { Account } from '../../../shared/model'
import { byHealth, type RuleHealth, ruleHealth } from '../../../shared/routes/rule-health'
import type { Advice } from '../../advice/advice'
import { termsOf, type RouteFacts } from '../../advice/route-facts'
import { useAdvice } from '../../advice/use-advice'
import { useRouteFacts } from '../../advice/use-route-facts'
import type { Confirmation } from '../../../shared/planner/from-ledger/planning-input'
import { ownOf } from '../../../shared/own-of'

/** A rule the advice rests on, with whose money it moves. */
export interface RestedOn extends RuleHealth {
  readonly account: Account
  readonly confirmation: Confirmation | undefined
  /** How many transfers of the plan go by it; the others were weighed and left. */
  readonly transfers: number
}

/** Every rule the current advice rests on, worst founded first; undefined while it is being worked out. */
export function useRules(): readonly RestedOn[] | undefined {
  const facts = useRouteFacts()
  const { advice } = useAdvice()
  return useMemo(() => facts && advice && restedOn(advice, facts), [facts, advice])
}

function restedOn({ areas, steps }: Advice, facts: RouteFacts): readonly RestedOn[] {
  const names = areas.flatMap((area) => Object.values(area.names.routes))
  return names
    .flatMap((name): RestedOn[] => {
      const terms = termsOf(name.account, facts)
      const account = facts.ledger.get(name.account)?.account
      const route = terms?.account.routes.find(({ id }) => id === name.route)
      if (!terms || !account || !route) return []
      const confirmation = ownOf(facts.confirmations, name.route)
      const transfers = steps.filter(
        (step) => step.name.account === name.account && step.name.route === name.route,
      ).length
      return [
        { ...ruleHealth({ ...terms, route }, confirmation, facts.today), account, confirmation, transfers },
      ]
    })
    .sort((a, b) => byHealth(a, b) || b.transfers - a.transfers)
}
