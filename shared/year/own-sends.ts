import { addDays, type Day } from '../day'
import type { Ledger } from '../ledger/ledger'
import { holdsLooseChange } from '../ledger/places'
import type { Transaction } from '../model'
import { isCounted } from '../pairs/pair'
import { type PairBook, unpaired } from '../pairs/pair-up'
import { feesBeside, transferFees } from '../transfers/transfer-fee'

/** A transfer of the person's own out of a place where money lies. Sums are minor units of that place. */
export interface OwnSend {
  readonly account: string
  readonly on: Day
  /** All that left, its fee included. */
  readonly leaves: number
  /** What the statements show of its fee; null where they show none. */
  readonly fee: number | null
  /** The account it reached; null where no statement shows that. */
  readonly to: string | null
  /** The rows that tell of it, by `account row`. */
  readonly rows: readonly string[]
  /** The row by which it came in where it went, `account row`; null where none does. */
  readonly arrival: string | null
}

/** What a row is called here. */
export const rowKey = (account: string, { id }: Pick<Transaction, 'id'>): string => `${account} ${id}`

/** The transfers of the person's own in some days, both included, oldest first: surely between accounts, or withdrawn. */
export function ownSends(ledger: Ledger, book: PairBook, from: Day, to: Day): readonly OwnSend[] {
  const beside = feesBeside(ledger)
  const feeOf = transferFees(ledger)
  const paired = book.pairs.filter(isCounted).map((pair) => ({ out: pair.out, pair }))
  const alone = unpaired(book)
    .filter(({ row }) => row.amount < 0 && row.kind === 'withdrawal')
    .map((out) => ({ out, pair: null }))
  return [...paired, ...alone]
    .filter(({ out: { account, row } }) => holdsLooseChange(account) && row.day >= from && row.day <= to)
    .map(({ out, pair }): OwnSend => {
      const { account, row } = out
      const fees = beside(out)
      const apart = fees.reduce((sum, { amount }) => sum - amount, 0)
      const printed = row.fee + apart
      return {
        account: account.id,
        on: row.day,
        leaves: apart - row.amount,
        fee: pair ? feeOf(pair) : printed > 0 ? printed : null,
        to: pair?.into.account.id ?? null,
        rows: [row, ...fees].map((one) => rowKey(account.id, one)),
        arrival: pair ? rowKey(pair.into.account.id, pair.into.row) : null,
      }
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** So many days at the least make a history that anything can be learnt from. */
export const leastDays = 56
/** A year again is at most so long. */
const mostDays = 365

/** The days that can be played again: at most a year, back from the last day that statements tell of. Null where they tell of none. */
export function daysToPlay(ledger: Ledger, today: Day): { readonly from: Day; readonly to: Day } | null {
  const loose = [...ledger.values()].filter(({ account }) => holdsLooseChange(account))
  const told = loose.flatMap(({ lastStatementDay }) => lastStatementDay ?? [])
  const begun = loose.flatMap(({ covered, posted }) => covered?.from ?? posted[0]?.day ?? [])
  const last = told.sort().at(-1)
  const [first] = begun.sort()
  if (last === undefined || first === undefined) return null
  const to = last < today ? last : today
  const earliest = addDays(to, 1 - mostDays)
  return { from: first > earliest ? first : earliest, to }
}
