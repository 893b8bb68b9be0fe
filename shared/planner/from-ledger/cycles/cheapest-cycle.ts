import type { PricedWay } from './priced-ways'

/** A place that fills again and again. Sums are minor units of its currency. */
export interface FillingPlace {
  /** What can be sent today, what must stay there not counted. */
  readonly opening: number
  /** What comes in on a day, on average; 0 where nothing does. */
  readonly incomePerDay: number
  /** How long money can lie there at the most, in days, before some of it lapses. */
  readonly longestWait: number
  /** What the trouble of one transfer is worth. */
  readonly effort: number
  /** What a unit costs for each day that it lies idle. */
  readonly idlePerDay: number
}

/** A way out, and what a minor unit of its target's currency is worth once it is there, in minor units of the place's. */
export interface ValuedWay {
  readonly way: PricedWay
  readonly worth: number
}

/** How a place is emptied at the least cost, again and again. */
export interface Cycle {
  readonly route: string
  /** What is sent each time. */
  readonly amount: number
  /** The share of all money that is kept: less fees, exchange, trouble, and waiting until the sum is reached. */
  readonly keeps: number
  /** The best sum by each way: no less should go by it. */
  readonly sums: ReadonlyMap<string, number>
}

/** From one sum tried to the next where the price has no edge between them. */
const step = 1.05

/**
 * The sum and the way by which the most is kept, as if income went on for ever: the classic order quantity, with real
 * tariffs. Where nothing comes in, what lies there goes once. Null where no way can take any sum that is reached.
 */
export function cheapestCycle(place: FillingPlace, ways: readonly ValuedWay[]): Cycle | null {
  const byWay = ways.flatMap((valued) => {
    const { way } = valued
    const tried = sumsOf(place, way).flatMap((amount): Tried[] => {
      const keeps = keptOf(place, valued, amount)
      return keeps === null ? [] : [{ route: way.route.id, amount, keeps }]
    })
    const best = mostKept(tried)
    return best ? [best] : []
  })
  const best = mostKept(byWay)
  return best && { ...best, sums: new Map(byWay.map(({ route, amount }) => [route, amount])) }
}

type Tried = Omit<Cycle, 'sums'>

const mostKept = (tried: readonly Tried[]): Tried | null =>
  tried.reduce<Tried | null>((best, one) => (best && best.keeps >= one.keeps ? best : one), null)

/** The share that is kept where a sum goes by a way each time it is reached; null where it cannot. */
function keptOf(
  { incomePerDay, effort, idlePerDay }: FillingPlace,
  { way, worth }: ValuedWay,
  amount: number,
): number | null {
  const everyDays = incomePerDay > 0 ? amount / incomePerDay : Infinity
  const credited = everyDays < way.daysBetween ? null : way.credited(amount, everyDays)
  const waiting = incomePerDay > 0 ? (everyDays / 2) * idlePerDay : 0
  return credited === null ? null : credited * worth - effort / amount - waiting
}

/** The sums worth trying by a way: where its price changes, and between these in steps of a twentieth. */
function sumsOf({ opening, incomePerDay, longestWait }: FillingPlace, way: PricedWay): number[] {
  if (incomePerDay <= 0) return opening >= way.least ? [Math.min(opening, way.most)] : []
  const most = Math.min(way.most, Math.max(way.least, Math.floor(incomePerDay * longestWait)))
  const sums = new Set(way.edges.filter((sum) => sum >= way.least && sum <= most))
  for (let sum = Math.max(way.least, incomePerDay); sum < most; sum *= step) sums.add(Math.round(sum))
  return [...sums.add(most)].filter((sum) => sum >= way.least && sum > 0)
}
