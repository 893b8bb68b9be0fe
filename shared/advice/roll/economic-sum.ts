import { daysBetween } from '../../day'
import { feeKinks } from '../../routes/fee-kinks'
import { cheapestWhole } from './everything'
import type { LeastSums } from './rules'
import type { Past } from './strategy'
import type { RollTerms } from './terms'

/** How far back income is looked at. */
const lookBackDays = 183
/** Longer is never waited for a sum. */
const longestWait = 400

/**
 * The economic order quantity of each place: the sum at which fee, trouble and waiting together cost least a unit, from
 * what came into it a day in the last half-year. Where the fee is fixed it is the square root of 2 × (fee + trouble) ×
 * income a day ÷ idle cost a day (F. W. Harris, 1913); tariffs with bands and minimums are tried at their edges.
 * What lapses is not waited for longer than five sixths of its term.
 */
export const economicSums =
  (terms: RollTerms): LeastSums =>
  (past) =>
    new Map(terms.places.map(({ id }) => [id, economicSum(terms, id, incomeADay(past, id))]))

/** What a place takes in a day, over at most half a year back; what was spent there is taken off. */
export function incomeADay({ happened, today }: Past, place: string): number {
  const here = happened.filter((one) => one.place === place)
  const [first] = here
  if (!first) return 0
  const days = Math.min(lookBackDays, daysBetween(first.on, today) + 1)
  const sum = here
    .filter(({ on }) => daysBetween(on, today) < days)
    .reduce(
      (all, { kind, amount }) =>
        all + (kind === 'came' || kind === 'arrived' ? amount : kind === 'spent' ? -amount : 0),
      0,
    )
  return sum / days
}

function economicSum(terms: RollTerms, place: string, income: number): number | null {
  if (income <= 0) return null
  const { unit = 1, lapsesAfterMonths = null } = terms.places.find(({ id }) => id === place) ?? {}
  const wait = lapsesAfterMonths === null ? longestWait : lapsesAfterMonths * 25
  const idleADay = (terms.idlePerYear / 365) * unit
  let best: { readonly sum: number; readonly cost: number } | null = null
  for (const sum of sumsToTry(terms, place, income, idleADay, income * wait)) {
    const whole = cheapestWhole(terms, place, sum)
    if (!whole || whole.amount < sum) continue
    const cost = (whole.loss + whole.transfers * terms.effort) / sum + (idleADay * sum) / (2 * income)
    if (!best || cost < best.cost) best = { sum, cost }
  }
  return best?.sum ?? null
}

function sumsToTry(
  terms: RollTerms,
  place: string,
  income: number,
  idleADay: number,
  most: number,
): number[] {
  const ways = terms.ways.filter(({ from }) => from === place)
  const leftOf = () => ({ count: 0, amount: 0 })
  const edges = ways.flatMap(({ rule, min }) => [
    min,
    ...feeKinks(rule, leftOf, Math.max(1, Math.ceil(most))),
  ])
  const roots = [1, ...edges].flatMap((sum) => {
    const whole = cheapestWhole(terms, place, sum)
    return whole
      ? [Math.ceil(Math.sqrt((2 * income * (whole.loss + whole.transfers * terms.effort)) / idleADay))]
      : []
  })
  const steps = Array.from({ length: 12 }, (_, i) => Math.ceil(most * 0.75 ** i))
  return [...new Set([...edges, ...roots, ...steps])].filter((sum) => sum >= 1 && sum <= Math.max(most, 1))
}
