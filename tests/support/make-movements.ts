import type { Movement } from '../../shared/ledger/activity/movement'
import type { Account, Transaction } from '../../shared/model'
import type { Currency } from '../../shared/money/currency'
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
