import { type Day, serial } from '../../day'
import type { Account, Draft, Transaction } from '../../model'
import { minor, type Minor } from '../../money/money'
import type { ReadPart } from '../reading'

/** An account of the ledger, with all that is stored of it. */
export interface StoredAccount {
  readonly account: Account
  readonly transactions: readonly Transaction[]
}

/** A part of a file, with its rows. */
export interface PartRows {
  readonly part: Pick<ReadPart, 'period' | 'opening' | 'closing'>
  readonly drafts: readonly Draft[]
}

/** What the rows of a file have to do with those of an account. */
export interface Comparison {
  /** Rows of the file that the account has: the same day, amount, and balance where both state one. */
  readonly same: number
  /** Rows of the file on the days that the account's rows span. */
  readonly within: number
  /** Rows of the account on the days that the file's rows span. */
  readonly storedWithin: number
  /**
   * Whether the file goes on where the account ends, or ends where the account begins: the balances are the same
   * (`continues`), or are others though hardly a day lies between (`breaks`); null where nothing tells.
   */
  readonly chain: 'continues' | 'breaks' | null
}

/** Between files of one account that follow one another lie at most so many days without a row. */
const LONGEST_PAUSE = 62

/** So many days apart, two files have hardly a row between them. */
const NEXT_TO_EACH_OTHER = 4

/** Lays the rows of a part of a file beside those of an account in the same currency. */
export function compare({ part, drafts }: PartRows, transactions: readonly Transaction[]): Comparison {
  const stored = transactions.filter(isAlive)
  const rows = drafts.filter(isAlive)
  const mine = spanOf(rows)
  const theirs = spanOf(stored)
  if (mine === null || theirs === null) return { same: 0, within: 0, storedWithin: 0, chain: null }
  const lying = rowsByKey(transactions)
  const taken = new Set<Transaction>()
  for (const draft of rows) {
    const found = lying
      .get(keyOf(draft))
      ?.find((one) => !taken.has(one) && isSame(one.balance, draft.balance))
    if (found !== undefined) taken.add(found)
  }
  return {
    same: taken.size,
    within: rows.filter(({ day }) => day >= theirs.from && day <= theirs.to).length,
    storedWithin: stored.filter(({ day }) => day >= mine.from && day <= mine.to).length,
    chain: chainOf(part, mine, stored, theirs),
  }
}

const isAlive = ({ status }: Pick<Draft, 'status'>): boolean => status !== 'cancelled'

const indexes = new WeakMap<readonly Transaction[], ReadonlyMap<string, readonly Transaction[]>>()

/** The rows of an account by day and amount, kept because each way of reading a file asks for them. */
function rowsByKey(transactions: readonly Transaction[]): ReadonlyMap<string, readonly Transaction[]> {
  const known = indexes.get(transactions)
  if (known !== undefined) return known
  const index = new Map<string, Transaction[]>()
  for (const one of transactions.filter(isAlive)) {
    const list = index.get(keyOf(one))
    if (list) list.push(one)
    else index.set(keyOf(one), [one])
  }
  indexes.set(transactions, index)
  return index
}

interface Span {
  readonly from: Day
  readonly to: Day
}

function spanOf(rows: readonly { readonly day: Day }[]): Span | null {
  let [from, to] = [rows[0]?.day, rows[0]?.day]
  for (const { day } of rows) {
    if (day < from!) from = day
    if (day > to!) to = day
  }
  return from === undefined || to === undefined ? null : { from, to }
}

const keyOf = ({ day, amount, currency }: Pick<Draft, 'day' | 'amount' | 'currency'>): string =>
  `${day} ${amount} ${currency}`

const isSame = (a: Minor | null, b: Minor | null): boolean => a === null || b === null || a === b

function chainOf(
  { opening, closing }: PartRows['part'],
  mine: Span,
  stored: readonly Transaction[],
  theirs: Span,
): Comparison['chain'] {
  const after = serial(mine.from) - serial(theirs.to)
  const before = serial(theirs.from) - serial(mine.to)
  if (after >= 0 && opening !== null)
    return linked(
      opening,
      balancesOn(stored, theirs.to, ({ balance }) => balance),
      after,
    )
  if (before >= 0 && closing !== null)
    return linked(
      closing,
      balancesOn(stored, theirs.from, ({ balance, amount }) =>
        balance === null ? null : minor(balance - amount),
      ),
      before,
    )
  return null
}

function linked(end: Minor, balances: ReadonlySet<Minor>, days: number): Comparison['chain'] {
  if (balances.size === 0 || days > LONGEST_PAUSE) return null
  // Many accounts end at nothing.
  if (balances.has(end)) return end === 0 ? null : 'continues'
  // On one day, the rows of both may lie among one another.
  return days > 0 && days <= NEXT_TO_EACH_OTHER ? 'breaks' : null
}

/** Balances that rows of a day state. */
function balancesOn(
  stored: readonly Transaction[],
  day: Day,
  of: (transaction: Transaction) => Minor | null,
): ReadonlySet<Minor> {
  const found = new Set<Minor>()
  for (const one of stored) {
    const balance = one.day === day ? of(one) : null
    if (balance !== null) found.add(balance)
  }
  return found
}
