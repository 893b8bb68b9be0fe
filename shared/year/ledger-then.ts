import type { Day } from '../day'
import { countedFrom } from '../ledger/inferred'
import type { AccountLedger, Ledger } from '../ledger/ledger'
import { holdsLooseChange } from '../ledger/places'
import { movementsWith } from '../ledger/movements-with'
import type { Transaction } from '../model'
import { minor } from '../money/money'
import { type OwnSend, rowKey } from './own-sends'

/** Something that happened in the year as it is played: money left a place by a transfer, came into one by it, or lapsed. */
export interface PlayedRow {
  readonly account: string
  readonly on: Day
  /** What the balance changed by. */
  readonly amount: number
  readonly fee: number
  readonly kind: 'withdrawal' | 'transfer' | 'expiry'
}

/**
 * The ledger as it would have stood at the end of a day, had the person's own transfers not been made and those of the play
 * instead. Nothing of what came later is in it; of the places where money is wanted there is nothing but the name.
 */
export function ledgerThen(
  ledger: Ledger,
  sends: readonly OwnSend[],
  from: Day,
  played: readonly PlayedRow[],
  today: Day,
): Ledger {
  const moved = new Set(
    sends.flatMap(({ rows, arrival }) => [...rows, ...(arrival === null ? [] : [arrival])]),
  )
  return new Map(
    [...ledger].map(([id, one]) => [
      id,
      holdsLooseChange(one.account)
        ? accountThen(one, (row) => isKept(one, row, moved, from, today), played, today)
        : nothingOf(one),
    ]),
  )
}

/** What lapses in the year is what lapses in the play. */
const isKept = (
  { account }: AccountLedger,
  row: Transaction,
  moved: ReadonlySet<string>,
  from: Day,
  today: Day,
): boolean =>
  row.day <= today && !(row.kind === 'expiry' && row.day >= from) && !moved.has(rowKey(account.id, row))

function accountThen(
  one: AccountLedger,
  keeps: (row: Transaction) => boolean,
  played: readonly PlayedRow[],
  today: Day,
): AccountLedger {
  const { account } = one
  const own = played
    .filter((row) => row.account === account.id && row.on <= today)
    .map((row, i): Transaction => ({
      id: `played ${i}`,
      statements: [],
      day: row.on,
      time: null,
      amount: minor(row.amount),
      currency: account.currency,
      fee: minor(row.fee),
      kind: row.kind,
      status: 'posted',
      text: '',
      counterparty: null,
      reference: null,
      balance: null,
    }))
  const posted = [...one.posted.filter(keeps), ...own].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  )
  const inferred = one.inferred.filter((moved) => moved.until <= today && countedFrom(moved) <= today)
  return {
    account: { ...account, stated: account.stated.filter(({ day }) => day <= today) },
    transactions: posted,
    posted,
    movements: movementsWith(posted, inferred),
    inferred,
    opening: one.opening,
    covered: one.covered && { from: one.covered.from, to: today },
    periods: one.periods.filter(({ from }) => from <= today),
    lastStatementDay: one.lastStatementDay === null ? null : today,
  }
}

const nothingOf = ({ account, opening }: AccountLedger): AccountLedger => ({
  account: { ...account, stated: [] },
  transactions: [],
  posted: [],
  movements: movementsWith([], []),
  inferred: [],
  opening,
  covered: null,
  periods: [],
  lastStatementDay: null,
})
