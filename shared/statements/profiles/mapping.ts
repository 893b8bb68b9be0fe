import type { Role } from '../generic/roles'

/** Which column of a table is what, told by the names of all its columns, so that it fits next month's file too. */
export interface Mapping {
  /** The head's cells as `plainName` makes them, in order; all empty where the table has no head. */
  readonly heads: readonly string[]
  /** The place of each column that is something; empty: to be understood by the words of the heads. */
  readonly columns: Readonly<Partial<Record<Role, number>>>
  /** Places of further columns of words, which are joined to the text as `note` is; absent where there are none. */
  readonly notes?: readonly number[]
  /** The words of the row at which the table ends (`wordsOfRow`); absent where nobody ended it. */
  readonly end?: string
}

/** What is still missing before rows can be read; null where nothing is. */
export function lackingIn({ columns }: Mapping): 'date' | 'amount' | null {
  if (columns.date === undefined) return 'date'
  const moves = columns.amount ?? columns.in ?? columns.out
  return moves === undefined ? 'amount' : null
}

/** Whether the table it is about has a head. */
export const hasHead = ({ heads }: Mapping): boolean => heads.some((head) => head !== '')
