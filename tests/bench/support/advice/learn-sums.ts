import { lifeDays, type LifeKind } from './life'
import { makeLife } from './make-life'
import { bySums, type Limits } from './ways'
import { daysBetween } from '../../../../shared/day'
import { trueTerms } from './true-terms'

/** Lives to learn on: none of them is judged by. */
const lessons = [9_001, 9_002, 9_003]
/** Sums to try: what comes in so many days. */
const waits = [7, 21, 35, 60, 90, 130, 190, 280, 400]

/** The least sum for each place that cost least in other lives of the kind, one place after another. */
export function learnSums(kind: LifeKind, limits: Limits): ReadonlyMap<string, number> {
  const lives = lessons.map((seed) => makeLife(kind, seed))
  const days = daysBetween(lifeDays.past, lifeDays.last)
  const income = (place: string): number =>
    lives
      .flatMap(({ flows }) => flows)
      .reduce((sum, flow) => (flow.place === place && flow.amount > 0 ? sum + flow.amount : sum), 0) /
    (days * lives.length)
  const costOf = (sums: ReadonlyMap<string, number>): number =>
    lives.reduce((sum, life) => sum + bySums(life, sums, limits).cost, 0)
  const terms = trueTerms(kind)
  let best: ReadonlyMap<string, number> = new Map(
    kind.places.map(({ id }) => [id, Math.max(1, Math.ceil(income(id) * 90))]),
  )
  let least = costOf(best)
  for (const { id } of kind.places) {
    const edges = terms.ways
      .filter(({ from }) => from === id)
      .flatMap(({ min, rule }) => [
        min,
        ...('bands' in rule ? (rule.bands ?? []) : []).flatMap(({ upTo }) => (upTo ?? 0) + 1),
      ])
    const earned = waits.map((wait) => Math.ceil(income(id) * wait))
    for (const sum of new Set([...edges, ...earned].filter((one) => one >= 1))) {
      const tried = new Map([...best, [id, sum]])
      const cost = costOf(tried)
      if (cost < least) [best, least] = [tried, cost]
    }
  }
  return best
}
