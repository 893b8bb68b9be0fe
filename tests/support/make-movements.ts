import { type ActivityColumns, activityColumns } from '../../shared/ledger/activity/activity-columns'
import { type ActivityTotal, activityTotals } from '../../shared/ledger/activity/activity-totals'
import type { Movement } from '../../shared/ledger/activity/movement'
import type { Account, Transaction } from '../../shared/model'
import type { Currency } from '../../shared/money/currency'
import { finish } from '../../shared/pieces'
import { makeAccount } from './make-account'
import { makeTransaction } from './make-transaction'

export const wonWallet = makeAccount({ id: 'kakao', name: 'KakaoPay' })
export const dollarPlatform = makeAccount({
  id: 'upwork',
  name: 'Upwork USD',
  kind: 'platform',
  currency: 'USD' as Currency,
})

/** A movement of an account. */
export const makeMovement = (
  account: Account,
  day: string,
  amount: number,
  told: Partial<Transaction> = {},
): Movement => ({ account, row: makeTransaction(day, amount, { currency: account.currency, ...told }) })

/** Movements as columns, none of them between own accounts unless told. */
export const columnsOf = (
  movements: readonly Movement[],
  isMoved: (movement: Movement) => boolean = () => false,
): ActivityColumns => finish(activityColumns(movements, isMoved))

/** What all of some movements come to. */
export const totalsOf = (
  movements: readonly Movement[],
  isMoved?: (movement: Movement) => boolean,
): readonly ActivityTotal[] =>
  activityTotals(columnsOf(movements, isMoved), new Uint8Array(movements.length).fill(1))
