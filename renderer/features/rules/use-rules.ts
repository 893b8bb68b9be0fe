import { useMemo } from 'react'
import type { Account } from '../../../shared/model'
import { byHealth, type RuleHealth, ruleHealth } from '../../../shared/routes/rule-health'
import type { NamedRoute } from '../../../shared/planner/from-ledger/planning-outcome'
import type { Opinion } from '../../../shared/routes/way-route'
import type { Advice } from '../../advice/advice'
import { routeOf } from '../../advice/own-ways'
import type { RouteFacts } from '../../advice/route-facts'
import { useAdvice } from '../../advice/use-advice'
import { useRouteFacts } from '../../advice/use-route-facts'
import type { NamedWay } from '../../advice/use-way-words'
import type { Confirmation } from '../../../shared/planner/from-ledger/planning-input'
import { ownOf } from '../../../shared/own-of'

/** A rule the advice rests on, with whose money it moves. */
export interface RestedOn extends RuleHealth {
  readonly account: Account
  readonly confirmation: Confirmation | undefined
  /** How many transfers of the plan go by it; the others were weighed and left. */
  readonly transfers: number
  /** The way it is, where the plan rests on what the person's own statements show. */
  readonly shown: { readonly named: NamedWay; readonly opinion: Opinion | null } | null
  /** How often the person's own statements show its fee, and when last; null where it does not rest on them. */
  readonly seen: NamedRoute['seen']
  /** Whether somebody should look at it again. */
  readonly isDoubtful: boolean
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
      const account = facts.ledger.get(name.account)?.account
      const found = routeOf(name.account, name.route, facts)
      if (!account || !found) return []
      const { terms, route } = found
      const confirmation = ownOf(facts.confirmations, name.route)
      const transfers = steps.filter(
        (step) => step.name.account === name.account && step.name.route === name.route,
      ).length
      const health = ruleHealth({ ...terms, route }, confirmation, facts.today)
      // What the statements show again and again needs nobody's word.
      const troubles = name.seen === null ? health.troubles : []
      const to = name.way && facts.ledger.get(name.way.to)?.account.name
      const named = name.way && {
        way: name.way,
        from: account.name,
        to: to ?? '',
        currency: account.currency,
      }
      const contradicts = name.seen !== null && name.way?.fee.basis === 'contradicts'
      return [
        {
          ...health,
          troubles,
          account,
          confirmation,
          transfers,
          seen: name.seen,
          shown: named && { named, opinion: name.shown?.opinion ?? null },
          isDoubtful: troubles.length > 0 || contradicts,
        },
      ]
    })
    .sort(
      (a, b) => Number(b.isDoubtful) - Number(a.isDoubtful) || byHealth(a, b) || b.transfers - a.transfers,
    )
}
