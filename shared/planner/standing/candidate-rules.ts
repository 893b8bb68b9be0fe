import type { Model } from '../model'
import { tariffEdges } from '../tariff-edges'
import type { StandingRule } from './standing-rule'

/** ISO weekday of a weekly rule: Friday, when the week's income is there. */
export const ruleWeekday = 5
/** Sums from the largest ever there down to a thousandth of it. */
const decades = 3

/**
 * The rules worth trying for a place, the simplest to keep first: on the first of the month, from sums that are easy to
 * remember or at which a price changes, and every Friday.
 */
export function candidateRules(model: Model, account: number): readonly StandingRule[] {
  const most = everThere(model, account)
  const edges = model.routes
    .filter(({ from }) => from === account)
    .flatMap(({ terms }) => terms.find((one) => one !== null) ?? [])
    .flatMap((terms) => [terms.min, ...tariffEdges(terms)])
  const sums = new Set([...roundSums(most), ...edges].filter((sum) => sum > 1 && sum <= most))
  return [
    { kind: 'monthly' },
    ...[...sums]
      .sort((a, b) => figuresOf(a) - figuresOf(b) || a - b)
      .map((amount): StandingRule => ({ kind: 'from-sum', amount })),
    { kind: 'weekly', weekday: ruleWeekday },
  ]
}

/** No more can ever lie there; into a pool everything may come. */
function everThere({ accounts, problem }: Model, account: number): number {
  const isPool = problem.accounts[account]?.role === 'pool'
  const unit = accounts[account]?.unit ?? 1
  return accounts
    .filter(({ index, isDestination }) => index === account || (isPool && !isDestination))
    .reduce(
      (sum, one) =>
        sum +
        (Object.values(one.inflow).reduce((all, amount) => all + amount, one.opening) * one.unit) / unit,
      0,
    )
}

/** How much there is to remember: its digits without the noughts behind them. */
const figuresOf = (sum: number): number => (sum % 10 === 0 ? figuresOf(sum / 10) : String(sum).length)

/** Whole numbers with one digit that is no nought. */
function roundSums(most: number): number[] {
  const top = 10 ** Math.floor(Math.log10(Math.max(1, most)))
  return Array.from({ length: decades }, (_, i) => top / 10 ** i)
    .filter((decade) => decade >= 1)
    .flatMap((decade) => Array.from({ length: 9 }, (_, i) => (i + 1) * decade))
}
