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
 * Sorts movements that come newest first; equal ones stay in that order. Amounts compare by their size on paper,
 * 1,000 won after 5 dollars: without a rate there is nothing better, and currencies are not added up here.
 */
export function sortMovements(movements: readonly Movement[], { by, down }: Sort): readonly Movement[] {
  if (by === 'day') return down ? movements : [...movements].reverse()
  const compare = comparisons[by]
  return [...movements].sort((a, b) => (down ? compare(b, a) : compare(a, b)))
}

const comparisons: Readonly<Record<Exclude<Sorting, 'day'>, (a: Movement, b: Movement) => number>> = {
  text: (a, b) => order(shown(a), shown(b)),
  account: (a, b) => order(a.account.name, b.account.name),
  fee: (a, b) => onPaper(a, a.row.fee) - onPaper(b, b.row.fee),
  amount: (a, b) => onPaper(a, a.row.amount) - onPaper(b, b.row.amount),
}

/** What a row is shown as. */
const shown = ({ row }: Movement): string => row.counterparty ?? row.text
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const onPaper = ({ account }: Movement, amount: number): number => amount / 10 ** decimalsOf(account.currency)
