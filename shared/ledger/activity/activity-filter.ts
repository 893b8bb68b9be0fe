import type { Day } from '../../day'
import { type TransactionKind, transactionKinds } from '../../model'
import { decimalsOf } from '../../money/currency'
import { typedAmount } from '../../money/typed-amount'
import type { ActivityColumns } from './activity-columns'
import type { ActivitySearch } from './activity-search'
import { firstPlace } from './first-place'
import { wordsOf } from './searchable'

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
 */
export function matching(
  columns: ActivityColumns,
  search: ActivitySearch,
  filter: ActivityFilter,
): Uint8Array {
  const { account, kind, amount } = columns
  const matches = new Uint8Array(columns.movements.length)
  const [start, end] = spanOf(columns, filter)
  matches.fill(1, start, end)
  for (const word of wordsOf(filter.text)) {
    const found = search.rowsWith(word)
    for (let i = start; i < end; i++) matches[i]! &= found[i]!
  }
  const accounts = columns.accounts.map(({ id }) => chosen(filter.accounts, id))
  const kinds = transactionKinds.map((one) => chosen(filter.kinds, one))
  const least = boundsOf(filter.least, 0, columns)
  const most = boundsOf(filter.most, Infinity, columns)
  const [into, out] = [filter.side !== 'out', filter.side !== 'in']
  for (let i = start; i < end; i++) {
    const [at, size] = [account[i]!, Math.abs(amount[i]!)]
    const isLeft =
      accounts[at]! &&
      kinds[kind[i]!]! &&
      size >= least[at]! &&
      size <= most[at]! &&
      (amount[i]! > 0 ? into : out)
    if (!isLeft) matches[i] = 0
  }
  return matches
}

const chosen = <T>(from: readonly T[], one: T): boolean => from.length === 0 || from.includes(one)

/** Where the days that are wanted begin and end among the movements, which come newest first. */
function spanOf({ movements }: ActivityColumns, { from, to }: ActivityFilter): readonly [number, number] {
  const count = movements.length
  const start = to === null ? 0 : firstPlace(count, (place) => movements[place]!.row.day <= to)
  const end = from === null ? count : firstPlace(count, (place) => movements[place]!.row.day < from)
  return [start, Math.max(start, end)]
}

/** A bound in the minor units of each account; `none` where none is typed, or what is typed is no amount. */
const boundsOf = (text: string, none: number, { accounts }: ActivityColumns): readonly number[] =>
  accounts.map(({ currency }) =>
    text.trim() === '' ? none : (typedAmount(text, decimalsOf(currency)) ?? none),
  )
