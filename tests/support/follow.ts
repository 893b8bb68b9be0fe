import type { Day } from '../../shared/day'
import { loadLedger } from '../../shared/ledger/ledger'
import type { Account, Statement, Transaction } from '../../shared/model'
import { halvesOf } from '../../shared/pairs/halves'
import type { PairRules } from '../../shared/pairs/pair-rules'
import { pairUp } from '../../shared/pairs/pair-up'
import { followTransfers, type TransferEvidence } from '../../shared/transfers/follow-transfers'
import { makeRules } from './make-halves'
import { makePages } from './make-ledger'
import { makeStatement } from './make-statement'

/** A statement of an account for a time, without balances. */
export const makePeriod = (account: Account, from: string, to: string): Statement =>
  makeStatement(
    [{ account: account.id, currency: account.currency, period: { from: from as Day, to: to as Day }, opening: null, closing: null }],
    { id: `${account.id} ${from}` },
  ) // prettier-ignore

/** What the rows of some accounts show of transfers on 22 November 2026. */
export function evidence(
  holdings: readonly (readonly [Account, readonly Transaction[]])[],
  told: Partial<TransferEvidence> & { readonly rules?: PairRules } = {},
): TransferEvidence {
  const {
    rules = makeRules(),
    statements = [],
    started = [],
    decisions = [],
    today = '2026-11-22' as Day,
  } = told
  const ledger = loadLedger({
    accounts: holdings.map(([account]) => account),
    pages: holdings.flatMap(([account, rows]) => makePages(account.id, rows)),
    statements,
  })
  return { ledger, statements, started, decisions, today, book: pairUp(halvesOf(ledger), rules, []) }
}

/** The transfers of such rows. */
export const follow = (...of: Parameters<typeof evidence>) => followTransfers(evidence(...of))
