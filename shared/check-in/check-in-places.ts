import { type Day, daysBetween } from '../day'
import { balanceAt } from '../ledger/balances'
import { staleAfterDays } from '../ledger/freshness'
import type { AccountLedger, Ledger } from '../ledger/ledger'
import { isDebt } from '../ledger/places'
import { inReadingOrder } from '../ledger/readings'
import type { Account, StatedBalance } from '../model'

/** A place whose balance nobody states but the person. */
export interface CheckInPlace {
  readonly account: Account
  /** All that is known of it. */
  readonly one: AccountLedger
  /** What was known last before the day, by a statement or a reading; null where nothing was. */
  readonly last: StatedBalance | null
  /** What was read off for the day itself, from the lowest up; two that differ wait for a choice. */
  readonly entered: readonly StatedBalance[]
}

/**
 * The places that no fresh statement speaks of on a day: those known least recently first. What is entered for the day
 * itself moves no place in the list.
 */
export const checkInPlaces = (ledger: Ledger, on: Day): readonly CheckInPlace[] =>
  [...ledger.values()]
    .filter((one) => !isDebt(one.account) && !hasFreshStatement(one, on))
    .map((one) => placeOf(one, on))
    .sort((a, b) => compare(a.last?.day ?? '', b.last?.day ?? '') || compare(a.account.name, b.account.name))

/** The places among them of which nothing newer is known than an old statement's worth of days. */
export const stalePlaces = (ledger: Ledger, on: Day): readonly CheckInPlace[] =>
  checkInPlaces(ledger, on).filter(
    ({ last, entered }) =>
      entered.length === 0 && (last === null || daysBetween(last.day, on) > staleAfterDays),
  )

const hasFreshStatement = ({ lastStatementDay }: AccountLedger, on: Day): boolean =>
  lastStatementDay !== null && daysBetween(lastStatementDay, on) <= staleAfterDays

function placeOf(one: AccountLedger, on: Day): CheckInPlace {
  const { account, lastStatementDay } = one
  const known = [
    ...account.stated.map(({ day }) => day),
    ...(lastStatementDay === null ? [] : [lastStatementDay]),
  ]
  const day = known
    .filter((of) => of < on)
    .sort()
    .at(-1)
  return {
    account,
    one,
    last: day === undefined ? null : { day, balance: balanceAt(one, day) },
    entered: inReadingOrder(account.stated).filter((reading) => reading.day === on),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
