import { decimalsOf } from '../../money/currency'
import type { Movement } from './movement'

/** What a list of movements can be sorted by. */
export const sortings = ['day', 'text', 'account', 'fee', 'amount'] as const
export type Sorting = (typeof sortings)[number]

/** A column and which way. */
export interface Sort {
  readonly by: Sorting
  readonly down: boolean
}

/**
 * The order of movements that come newest first, as their indexes; equal ones stay in that order. Amounts compare by their
 * size on paper, 1,000 won after 5 dollars: without a rate there is nothing better, and currencies are not added up here.
 * What is compared is put into a column of numbers first, which is quicker than to look it up at every comparison.
 */
export function orderOf(movements: readonly Movement[], { by, down }: Sort): readonly number[] {
  const order = movements.map((_, index) => index)
  if (by === 'day') return down ? order : order.reverse()
  const column = columns[by](movements)
  return order.sort((a, b) => (down ? column[b]! - column[a]! : column[a]! - column[b]!))
}

type Column = (movements: readonly Movement[]) => Float64Array

const columns: Readonly<Record<Exclude<Sorting, 'day'>, Column>> = {
  text: (movements) => ranksOf(movements.map(({ row }) => row.counterparty ?? row.text)),
  account: (movements) => ranksOf(movements.map(({ account }) => account.name)),
  fee: (movements) => Float64Array.from(movements, (movement) => onPaper(movement, movement.row.fee)),
  amount: (movements) => Float64Array.from(movements, (movement) => onPaper(movement, movement.row.amount)),
}

const onPaper = ({ account }: Movement, amount: number): number => amount / 10 ** decimalsOf(account.currency)

/** The place of each text among the sorted different ones: the same shop is compared once. */
function ranksOf(texts: readonly string[]): Float64Array {
  const ranks = new Map([...new Set(texts)].sort().map((text, rank) => [text, rank]))
  return Float64Array.from(texts, (text) => ranks.get(text)!)
}
