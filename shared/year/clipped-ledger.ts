import { addDays, type Day } from '../day'
import { balanceAt } from '../ledger/balances'
import { countedFrom } from '../ledger/inferred'
import type { AccountLedger, Ledger } from '../ledger/ledger'
import { holdsLooseChange } from '../ledger/places'
import { movementsWith } from '../ledger/movements-with'
import type { Transaction } from '../model'
import { minor, zero } from '../money/money'

/** Places where money lies with their rows from a day on, and what lay there before it; of others nothing but the name. */
export const clippedLedger = (ledger: Ledger, since: Day): Ledger =>
  new Map([...ledger].map(([id, one]) => [id, clipped(one, since)]))

function clipped(one: AccountLedger, since: Day): AccountLedger {
  const isLoose = holdsLooseChange(one.account)
  const posted = isLoose ? one.posted.filter(({ day }) => day >= since) : []
  const inferred = isLoose ? one.inferred.filter((moved) => countedFrom(moved) >= since) : []
  const before = addDays(since, -1)
  const isCut = isLoose && (posted.length < one.posted.length || inferred.length < one.inferred.length)
  return {
    ...one,
    transactions: posted,
    posted,
    inferred,
    movements: movementsWith(posted, inferred),
    opening: isCut ? { ...one.opening, balance: balanceAt(one, before), day: before } : one.opening,
  }
}

/** Each place as if all that ever came into it lay there on a day: what can be sent from there at all, and by which ways. */
export const fullLedger = (ledger: Ledger, day: Day): Ledger =>
  new Map(
    [...ledger].map(([id, one]) => {
      if (!holdsLooseChange(one.account)) return [id, one]
      const came = one.posted.reduce(
        (sum, { amount }) => sum + Math.max(0, amount),
        Math.max(0, one.opening.balance),
      )
      const row: Transaction = {
        id: 'all',
        statements: [],
        day,
        time: null,
        amount: minor(Math.max(1, came)),
        currency: one.account.currency,
        fee: zero,
        kind: 'income',
        status: 'posted',
        text: '',
        counterparty: null,
        reference: null,
        balance: null,
      }
      const opening = { balance: zero, day: addDays(day, -1), evidence: 'statement' as const }
      return [
        id,
        {
          account: { ...one.account, stated: [] },
          transactions: [row],
          posted: [row],
          inferred: [],
          movements: movementsWith([row], []),
          opening,
          covered: { from: day, to: day },
          periods: [],
          lastStatementDay: day,
        },
      ]
    }),
  )
