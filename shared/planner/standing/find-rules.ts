import type { Model } from '../model'
import { candidateRules } from './candidate-rules'
import { byRules, type Game, play, type Played } from './play'
import { senders } from './send-whole'
import type { StandingRule, StandingRules } from './standing-rule'

/** Between rules whose cost differs by less than this share, the simpler one is kept. */
export const sameCost = 0.02
/** What stays for ever counts a little less than what arrives. */
const staysWorth = 0.8
/** Where money passes through another place, its rule changes which ones are best before it. */
const rounds = 2

/** What is lost where somebody acts so, with waiting, trouble and what stays weighed in: by this rules are found. */
export const weighed = ({ fate, idle, effort }: Played): number =>
  fate.costs + fate.lapses + fate.stays * (1 - staysWorth) + idle + effort

/** The simplest standing rule of each place among those that lose least together. */
export function findRules(game: Game): StandingRules {
  const { model } = game
  // By money, and in no order of names: those change with the language.
  const places = senders(model).toSorted((a, b) => moneyOf(model, b) - moneyOf(model, a))
  const rules = new Map<string, StandingRule>(
    places.map((place) => [idOf(model, place), { kind: 'monthly' }]),
  )
  const leadsOn = model.problem.accounts.some(({ role }) => role === 'pool')
  for (let round = 0; round < (leadsOn ? rounds : 1); round++)
    for (const place of places) {
      const id = idOf(model, place)
      const tried = candidateRules(model, place).map((rule) => ({
        rule,
        cost: weighed(play(game, byRules(model, new Map(rules).set(id, rule)))),
      }))
      const least = Math.min(...tried.map(({ cost }) => cost))
      const simplest = tried.find(({ cost }) => cost <= least * (1 + sameCost))
      if (simplest) rules.set(id, simplest.rule)
    }
  return rules
}

/** What lay there and came in, as score. */
function moneyOf({ accounts }: Model, account: number): number {
  const { opening, inflow, unit } = accounts[account]!
  return (opening + Object.values(inflow).reduce((sum, amount) => sum + amount, 0)) * unit
}

const idOf = ({ problem }: Model, account: number): string => problem.accounts[account]?.id ?? ''
