import { daysBetween } from '../day'
import type { Account, PlanningProblem } from './problem'
import type { FieldError } from './validate'

/** Sums of two such numbers are still exact. */
const MOST = Number.MAX_SAFE_INTEGER / 2

/** Amounts that an account could come to hold beyond what is exact, or that would be worth more than that. */
export function sizeErrors(problem: PlanningProblem): FieldError[] {
  const held = mostHeld(problem)
  return problem.accounts.flatMap((account, i) => {
    const most = held.get(account.id) ?? 0
    return most > MOST
      ? [{ field: largestOf(account, i), message: 'with what comes in, passes the largest exact amount' }]
      : valueErrors(problem, account, i, most)
  })
}

/** The most each account can hold: what is its own, and all that routes can bring. */
function mostHeld({ accounts, routes }: PlanningProblem): Map<string, number> {
  const own = new Map(
    accounts.map((a) => [
      a.id,
      (a.flows ?? []).reduce((sum, { amount }) => sum + Math.max(0, amount), a.opening),
    ]),
  )
  const held = new Map(own)
  const hops = 1 + accounts.filter(({ role }) => role === 'pool').length
  for (let hop = 0; hop < hops; hop++) {
    const before = new Map(held)
    for (const { id } of accounts) held.set(id, own.get(id) ?? 0)
    for (const { from, to, fx, exceptions } of routes) {
      const rates = [fx?.rate ?? 1, ...(exceptions ?? []).map((e) => e.fx?.rate ?? 0)]
      held.set(to, (held.get(to) ?? 0) + (before.get(from) ?? 0) * Math.max(...rates))
    }
  }
  return held
}

/** The field of an account that adds most to what it holds. */
function largestOf({ opening, flows = [] }: Account, index: number): string {
  const largest = flows.reduce((at, { amount }, i) => (amount > (flows[at]?.amount ?? opening) ? i : at), -1)
  return largest < 0 ? `accounts[${index}].opening` : `accounts[${index}].flows[${largest}].amount`
}

/** What is held, as value, at the end, and what it costs to lie idle: the first of these that is too much. */
function valueErrors(
  { rates, objective, start, end }: PlanningProblem,
  { currency, worth = 0 }: Account,
  index: number,
  most: number,
): FieldError[] {
  const value = most * (rates?.[currency] ?? 1)
  const years = (daysBetween(start, end) + 1) / 365
  const figures = [
    { field: `rates.${currency}`, figure: value },
    { field: `accounts[${index}].worth`, figure: value * worth },
    { field: 'objective.idlePerYear', figure: value * objective.idlePerYear * years },
  ]
  const tooLarge = figures.find(({ figure }) => figure > MOST)
  return tooLarge ? [{ field: tooLarge.field, message: 'makes more than the largest exact value' }] : []
}
