import type { Happening } from '../../../../shared/advice/roll/terms'
import type { Day } from '../../../../shared/day'
import { accountLedger, type Ledger } from '../../../../shared/ledger/ledger'
import type { Account, Statement, Transaction, TransactionKind } from '../../../../shared/model'
import { minor, type Minor, zero } from '../../../../shared/money/money'
import { makeStatement } from '../../../support/make-statement'
import { makeTransaction } from '../../../support/make-transaction'
import { lifeDays } from './life'
import type { Past } from '../../../../shared/advice/roll/strategy'

/** The ledger of somebody who imports all statements on a day: a row for everything that happened. */
export function ledgerOf(
  accounts: readonly Account[],
  past: Past,
  leadsToBank: (way: string) => boolean,
): Ledger {
  const rows = new Map<string, Transaction[]>(accounts.map(({ id }) => [id, []]))
  const balances = new Map<string, number>()
  past.happened.forEach((one, index) => {
    const signed = one.kind === 'came' || one.kind === 'arrived' ? one.amount : -one.amount
    const balance = (balances.get(one.place) ?? 0) + signed
    balances.set(one.place, balance)
    rows.get(one.place)?.push(rowOf(one, index, minor(signed), minor(balance), leadsToBank))
  })
  return new Map(
    accounts.map((account) => {
      const statement = statementOf(account, past.today, minor(balances.get(account.id) ?? 0))
      return [account.id, accountLedger(account, rows.get(account.id) ?? [], [statement])]
    }),
  )
}

const statementOf = (account: Account, to: Day, closing: Minor): Statement =>
  makeStatement([
    {
      account: account.id,
      currency: account.currency,
      period: { from: lifeDays.past, to },
      opening: account.role === 'destination' ? null : zero,
      closing: account.role === 'destination' ? null : closing,
    },
  ])

function rowOf(
  one: Happening,
  index: number,
  amount: Minor,
  balance: Minor,
  leadsToBank: (way: string) => boolean,
): Transaction {
  return makeTransaction(one.on, amount, {
    id: String(index),
    kind: kindOf(one, leadsToBank),
    fee: minor(one.fee),
    counterparty: one.kind === 'came' || one.kind === 'spent' ? one.by : null,
    text: one.by,
    balance,
  })
}

function kindOf({ kind, by }: Happening, leadsToBank: (way: string) => boolean): TransactionKind {
  switch (kind) {
    case 'came':
      return 'income'
    case 'spent':
      return 'payment'
    case 'sent':
      return leadsToBank(by) ? 'withdrawal' : 'transfer'
    case 'arrived':
      return 'transfer'
    case 'lapsed':
      return 'expiry'
  }
}
