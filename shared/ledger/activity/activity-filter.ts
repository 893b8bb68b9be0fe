import type { Day } from '../../day'
import type { TransactionKind } from '../../model'
import { type Currency, decimalsOf } from '../../money/currency'
import { typedAmount } from '../../money/typed-amount'
import type { Movement } from './movement'
import { wordsOf } from './search-texts'

/** What a person wants to see of their activity. Empty lists, nulls and empty texts leave everything in. */
export interface ActivityFilter {
  /** Ids of accounts. */
  readonly accounts: readonly string[]
  readonly kinds: readonly TransactionKind[]
  readonly from: Day | null
  readonly to: Day | null
  /** Whether money came in or went out. */
  readonly side: 'in' | 'out' | null
  /** Bounds of the size of the amount, both included, as typed (`typedAmount`), each read in the row's own currency. */
  readonly least: string
  readonly most: string
  /** Words that must all stand in the row. */
  readonly text: string
}

/** Everything. */
export const noFilter: ActivityFilter = {
  accounts: [],
  kinds: [],
  from: null,
  to: null,
  side: null,
  least: '',
  most: '',
  text: '',
}

/**
 * Which movements a filter leaves, in their order: 1 for one it does. A bound that is no amount in a row's currency
 * leaves the row in.
 *
 * @param texts the movements' `searchTexts`; asked for only where words are wanted
 */
export function matching(
  movements: readonly Movement[],
  filter: ActivityFilter,
  texts: () => readonly string[],
): Uint8Array {
  const { from, to, side } = filter
  const accounts = new Set(filter.accounts)
  const kinds = new Set(filter.kinds)
  const least = boundOf(filter.least)
  const most = boundOf(filter.most)
  const words = wordsOf(filter.text)
  const found = words.length > 0 ? texts() : []
  const isLeft = ({ account, row }: Movement, index: number): boolean => {
    if (accounts.size > 0 && !accounts.has(account.id)) return false
    if (kinds.size > 0 && !kinds.has(row.kind)) return false
    if (from !== null && row.day < from) return false
    if (to !== null && row.day > to) return false
    if (side !== null && row.amount > 0 !== (side === 'in')) return false
    const size = Math.abs(row.amount)
    if (size < (least(account.currency) ?? 0) || size > (most(account.currency) ?? Infinity)) return false
    return words.every((word) => found[index]?.includes(word))
  }
  const matches = new Uint8Array(movements.length)
  for (const [index, movement] of movements.entries()) if (isLeft(movement, index)) matches[index] = 1
  return matches
}

/** Reads a bound once for each currency. */
function boundOf(text: string): (currency: Currency) => number | null {
  const read = new Map<Currency, number | null>()
  return (currency) => {
    if (text.trim() === '') return null
    let bound = read.get(currency)
    if (bound === undefined) {
      bound = typedAmount(text, decimalsOf(currency))
      read.set(currency, bound)
    }
    return bound
  }
}
