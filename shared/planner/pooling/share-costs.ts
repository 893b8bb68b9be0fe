import { type Pooling, curvesOf, scoreBy } from './payer'
import { type PayerMove, payerMoves } from './payer-moves'

/** What every account does at some division of the batches' costs. */
export interface Division {
  /** By payer and batch. */
  readonly costs: readonly (readonly number[])[]
  /** By payer. */
  readonly scores: readonly number[]
  readonly moves: readonly (readonly PayerMove[])[]
}

interface Answer {
  readonly score: number
  readonly moves: readonly PayerMove[]
}

/** Answers what a payer would do. */
export interface Ask {
  /** At its costs, by batch. */
  readonly at: (payer: number, costs: readonly number[]) => Answer
  /** When some batches are free to join, and all others closed. */
  readonly within: (payer: number, open: ReadonlySet<number>) => Answer
}

/** Asks the curves of the payers; what is known already is not asked again. */
export function asking(pooling: Pooling): Ask {
  const known = pooling.payers.map(() => new WeakMap<readonly number[], Answer>())
  const within = pooling.payers.map((): Within[] => [])
  const at = (index: number, costs: readonly number[]): Answer => {
    const found = known[index]?.get(costs)
    if (found) return found
    const payer = pooling.payers[index]
    if (!payer) throw new Error('No such payer')
    const curves = curvesOf(pooling, payer, costs)
    const answer = { score: scoreBy(payer, curves), moves: payerMoves(pooling, payer, curves, costs) }
    known[index]?.set(costs, answer)
    return answer
  }
  return {
    at,
    within(index, open) {
      const found = within[index]?.find((earlier) => answers(earlier, open))
      if (found) return found.answer
      const answer = at(
        index,
        pooling.batches.map((_, batch) => (open.has(batch) ? 0 : Infinity)),
      )
      within[index]?.push({ open, answer })
      return answer
    },
  }
}

interface Within {
  readonly open: ReadonlySet<number>
  readonly answer: Answer
}

/** Whether what was best among more batches is so among these: where it joins none that is closed now. */
const answers = ({ open, answer }: Within, now: ReadonlySet<number>): boolean =>
  [...now].every((batch) => open.has(batch)) && answer.moves.every(({ batch }) => batch < 0 || now.has(batch))

/** What all do at their costs. */
export function divided(ask: Ask, costs: readonly (readonly number[])[]): Division {
  const found = costs.map((own, payer) => ask.at(payer, own))
  return {
    costs,
    scores: found.map(({ score }) => score),
    moves: found.map(({ moves }) => moves),
  }
}

/** Those who are charged: all for whom the bound allows it, or else, for the plan alone, everybody. */
export function chargedIn({ payers }: Pooling): number[] {
  const allowed = payers.flatMap(({ waiting }, payer) => (waiting === null ? [] : [payer]))
  return allowed.length > 0 ? allowed : [...payers.keys()]
}

/** Everybody who is charged bears the same part of every batch. */
export function equalCosts(pooling: Pooling): number[][] {
  const { payers, batches } = pooling
  const charged = chargedIn(pooling)
  return payers.map((_, payer) =>
    batches.map(({ cost }) => (charged.includes(payer) ? cost / charged.length : 0)),
  )
}

/**
 * A step towards the division with the lowest bound: of each batch, those who join bear more and those who do not bear
 * less, so that the sum stays the cost. `missing` is about how much too high the bound is (Polyak's step length).
 */
export function shifted(
  pooling: Pooling,
  { costs, moves }: Division,
  missing: number,
): (readonly number[])[] | null {
  const { payers, batches } = pooling
  const bearing = chargedIn(pooling)
  const joined = payers.map((_, payer) => new Set(moves[payer]?.map(({ batch }) => batch)))
  const directions = batches.map((_, batch) => {
    const joins = bearing.map((payer): number => (joined[payer]?.has(batch) ? 1 : 0))
    const mean = joins.reduce((a, b) => a + b, 0) / bearing.length
    return joins.map((join) => join - mean)
  })
  const length = directions.reduce((sum, direction) => sum + direction.reduce((a, b) => a + b * b, 0), 0)
  if (length === 0) return null
  const next: (readonly number[])[] = [...costs]
  const own = bearing.map((payer) => [...(costs[payer] ?? [])])
  for (const [batch, { cost }] of batches.entries()) {
    const wished = bearing.map(
      (payer, i) => (costs[payer]?.[batch] ?? 0) + (missing / length) * (directions[batch]?.[i] ?? 0),
    )
    for (const [i, share] of onSimplex(wished, cost).entries()) {
      const shares = own[i]
      if (shares) shares[batch] = share
    }
  }
  for (const [i, payer] of bearing.entries()) next[payer] = own[i] ?? []
  return next
}

/** The nearest numbers from 0 up that add up to the sum: all lowered by the same, those that fall below 0 left out. */
function onSimplex(wished: readonly number[], sum: number): number[] {
  const sorted = [...wished].sort((a, b) => b - a)
  let above = 0
  let lower = 0
  for (const [i, wish] of sorted.entries()) {
    above += wish
    const by = (above - sum) / (i + 1)
    if (wish > by) lower = by
  }
  return wished.map((wish) => Math.max(0, wish - lower))
}
