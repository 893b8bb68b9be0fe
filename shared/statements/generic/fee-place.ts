import type { Answers } from '../reading'
import { chainOf, isProof } from './chain'
import type { ColumnFacts } from './column-facts'
import { means } from './head-concepts'
import type { Interpretation } from './interpretation'
import { movedIn } from './money-columns'

/** Whether a fee beside an amount is part of it, comes on top, or only the person can say. */
export type FeePlace = 'none' | 'inside' | 'beside' | 'open'

/** So many charged rows must agree before they prove anything. */
const ENOUGH = 2
const MOST = 0.9

/**
 * Decides where a fee belongs: by the balances, which change by the whole; by a gross column that is the amount and the fee;
 * by quantity and price, which make the amount without it. Open where nothing tells.
 */
export function decideFee(one: Interpretation, answers: Answers): FeePlace {
  if (one.fee === null) return 'none'
  const said = answers.fee ?? one.feeSaid
  if (said !== null) return said
  const fees = one.columns[one.fee]!
  const moves = movesOf(one)
  const less = moves.map((move, at) => move - Math.abs(fees.numbers[at] || 0))
  if (one.balance !== null) {
    const balances = one.columns[one.balance]!.numbers
    const [whole, apart] = [chainOf(moves, balances, one.dates.run), chainOf(less, balances, one.dates.run)]
    if (whole !== null && isProof(whole) && whole.held >= (apart?.held ?? 0)) return 'inside'
    if (isProof(apart)) return 'beside'
  }
  const others = one.columns.filter(({ cell, amounts }) => cell !== one.fee && amounts > 0)
  if (
    others.some((gross) =>
      holdsIn(
        moves,
        fees,
        (net, fee, at) => gross.numbers[at] === net + Math.sign(net) * fee || gross.numbers[at] === net + fee,
      ),
    )
  )
    return 'inside'
  if (others.some((net) => holdsIn(moves, fees, (gross, fee, at) => net.numbers[at] === gross - fee)))
    return 'beside'
  return byPrice(one, moves, fees) ? 'inside' : 'open'
}

/** What the sampled rows moved, as printed. */
function movesOf({ shape, columns }: Interpretation): readonly number[] {
  if (shape.kind !== 'pair') return columns[shape.amount]!.numbers
  const out = columns[shape.out]!.numbers
  return columns[shape.in]!.numbers.map((number, at) => movedIn(number, out[at] ?? NaN, shape) || 0)
}

/** Whether something holds in nearly all rows that charge a fee. */
function holdsIn(
  moves: readonly number[],
  fees: ColumnFacts,
  test: (move: number, fee: number, at: number) => boolean,
): boolean {
  let [held, charged] = [0, 0]
  for (const [at, move] of moves.entries()) {
    const fee = Math.abs(fees.numbers[at] ?? NaN)
    if (Number.isNaN(fee) || fee === 0 || Number.isNaN(move)) continue
    charged++
    if (test(move, fee, at)) held++
  }
  return charged >= ENOUGH && held >= charged * MOST
}

/** Shares bought cost their price and the fee, shares sold bring their price less the fee. */
function byPrice({ columns, block }: Interpretation, moves: readonly number[], fees: ColumnFacts): boolean {
  const named = (concept: 'price' | 'quantity') =>
    columns.find(({ cell }) => means(block.concepts.of[cell] ?? new Map(), concept) > 0.6)
  const [price, quantity] = [named('price'), named('quantity')]
  if (!price || !quantity) return false
  const fine = 10_000
  return holdsIn(moves, fees, (move, fee, at) => {
    const worth = Math.abs(((price.numbers[at] ?? NaN) * (quantity.numbers[at] ?? NaN)) / fine)
    return Math.abs(Math.abs(move) - (move < 0 ? worth + fee : worth - fee)) <= fine * 0.01
  })
}
