import { balanceChanges } from '../ledger/balances'
import type { AccountLedger, Ledger } from '../ledger/ledger'
import type { ExpiryTerm, Statement } from '../model'
import type { Currency } from '../money/currency'
import { toDecimal } from '../money/money'

/** Every account with its opening, balances read off, own terms of lapse, transactions and balance, amounts as decimal strings. */
export function ledgerJson(ledger: Ledger, statements: readonly Statement[]): string {
  const accounts = [...ledger.values()].map(accountJson)
  return `${JSON.stringify({ format: 'jandon-ledger', version: 1, accounts, statements }, null, 2)}\n`
}

function accountJson(ledger: AccountLedger): unknown {
  const { account, opening, transactions, inferred } = ledger
  const { id, name, kind, role, currency, provider, label, expiry, owner } = account
  const last = balanceChanges(ledger).at(-1)
  return {
    id,
    name,
    kind,
    role,
    currency,
    provider,
    label,
    ...(owner === undefined ? {} : { owner }),
    opening: { ...opening, balance: toDecimal(opening.balance, currency) },
    balance: toDecimal(last?.balance ?? opening.balance, currency),
    stated: account.stated.map((reading) => ({ ...reading, balance: toDecimal(reading.balance, currency) })),
    ...(expiry ? { expiry: expiry.map((term) => termJson(term, currency)) } : {}),
    inferred: inferred.map((moved) => ({ ...moved, amount: toDecimal(moved.amount, currency) })),
    transactions: transactions.map((row) => ({
      ...row,
      amount: toDecimal(row.amount, row.currency),
      fee: toDecimal(row.fee, row.currency),
      balance: row.balance === null ? null : toDecimal(row.balance, row.currency),
    })),
  }
}

const termJson = (term: ExpiryTerm, currency: Currency): unknown =>
  term.kind === 'part' ? { ...term, amount: toDecimal(term.amount, currency) } : term
