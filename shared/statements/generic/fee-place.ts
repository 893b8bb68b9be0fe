import type { Answers } from '../reading'
import { chainOf, isProof } from './chain'
import type { ColumnFacts } from './column-facts'
import { means } from './head-concepts'
import type { Interpretation } from './interpretation'
import { movedIn } from './pair-columns'

/** Whether a fee beside an amount is part of it, comes on top, or only the person can say. */
export type FeePlace = 'none' | 'inside' | 'beside' | 'open'

/** Where a fee belongs, and what told: `balance`, the head of a column, or null where a person or nothing did. */
export interface DecidedFee {
  readonly place: FeePlace
  readonly evidence: string | null
}

/** So many charged rows must agree before they prove anything. */
const ENOUGH = 1
const MOST = 0.9

/**
 * Decides where a fee belongs: by the balances, which change by the whole; by a gross column that is the amount and the fee;
 * by quantity and price, which make the amount without it. Open where nothing tells.
 */
export function decideFee(one: Interpretation, answers: Answers): DecidedFee {
  if (one.fee === null) return { place: 'none', evidence: null }
  const said = answers.fee ?? one.feeSaid
  if (said !== null) return { place: said, evidence: null }
  const fees = one.columns[one.fee]!
  const moves = movesOf(one)
  const less = moves.map((move, at) => move - Math.abs(fees.numbers[at] || 0))
  if (one.balance !== null) {
    const balances = one.columns[one.balance]!.numbers
    const [whole, apart] = [chainOf(moves, balances, one.dates.run), chainOf(less, balances, one.dates.run)]
    if (whole !== null && isProof(whole) && whole.held >= (apart?.held ?? 0))
      return { place: 'inside', evidence: 'balance' }
    if (isProof(apart)) return { place: 'beside', evidence: 'balance' }
  }
  const others = one.columns.filter(({ cell, amounts }) => cell !== one.fee && amounts > 0)
  const gross = others.find(({ numbers }) =>
    holdsIn(
      moves,
      fees,
      (net, fee, at) => numbers[at] === net + Math.sign(net) * fee || numbers[at] === net + fee,
    ),
  )
  if (gross) return { place: 'inside', evidence: gross.head }
  const net = others.find(({ numbers }) =>
    holdsIn(moves, fees, (whole, fee, at) => numbers[at] === whole - fee),
  )
  if (net) return { place: 'beside', evidence: net.head }
  const earned = earnedNet(one)
  if (earned !== null) return { place: 'inside', evidence: earned.head }
  const price = byPrice(one, moves, fees)
  return price === null ? { place: 'open', evidence: null } : { place: 'inside', evidence: price }
}

/**
 * A fee that makes amounts less is one on what came in; on what went out it makes them more. So positive amounts that are a
 * gross less its fee were earned: the head of the gross, and how many rows say so; null where they do not.
 */
export function earnedNet({
  shape,
  fee,
  columns,
  block,
}: Interpretation): { head: string; rows: number } | null {
  if (shape.kind !== 'single' || fee === null) return null
  const taxes = columns.filter(({ cell }) => means(block.concepts.of[cell] ?? new Map(), 'tax') > 0.6)
  const net = columns[shape.amount]!.numbers.map((number) => (number > 0 ? number : NaN))
  for (const charges of [[columns[fee]!], [columns[fee]!, ...taxes]])
    for (const { cell, head, numbers } of columns) {
      if (cell === shape.amount || charges.some((charge) => charge.cell === cell)) continue
      let [held, charged] = [0, 0]
      for (const [at, less] of net.entries()) {
        const cost = charges.reduce((total, charge) => total + Math.abs(charge.numbers[at] || 0), 0)
        if (Number.isNaN(less) || cost === 0) continue
        charged++
        if (numbers[at] === less + cost) held++
      }
      if (held >= ENOUGH_EARNED && held >= charged * MOST) return { head, rows: held }
    }
  return null
}

const ENOUGH_EARNED = 2

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

/** Shares bought cost their price and the fee, shares sold bring their price less the fee: the head of the price. */
function byPrice(
  { columns, block }: Interpretation,
  moves: readonly number[],
  fees: ColumnFacts,
): string | null {
  const named = (concept: 'price' | 'quantity') =>
    columns.find(({ cell }) => means(block.concepts.of[cell] ?? new Map(), concept) > 0.6)
  const [price, quantity] = [named('price'), named('quantity')]
  if (!price || !quantity) return null
  const fine = 10_000
  const holds = holdsIn(moves, fees, (move, fee, at) => {
    const worth = Math.abs(((price.numbers[at] ?? NaN) * (quantity.numbers[at] ?? NaN)) / fine)
    return Math.abs(Math.abs(move) - (move < 0 ? worth + fee : worth - fee)) <= fine * 0.01
  })
  return holds ? price.head : null
}
