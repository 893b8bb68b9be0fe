import type { Tables } from '../../shared/backup/tables'
import { minor } from '../../shared/money/money'
import { makeAccount } from './make-account'
import { makePages } from './make-ledger'
import { makeStatement } from './make-statement'
import { makeTransaction } from './make-transaction'

/** The tables of a store with a wallet, a statement about it and something in every other table. */
export const makeTables = (told: Partial<Tables> = {}): Tables => ({
  accounts: [makeAccount({ name: '지갑 “A”' })],
  pages: makePages('wallet', [
    makeTransaction('2026-10-31', 12_000, { text: 'Lohn\n=1+1 \u202e', balance: minor(12_000) }),
    makeTransaction('2026-11-02', -4_500, { text: '편의점 커피', balance: minor(7_500) }),
  ]),
  statements: [makeStatement([])],
  settings: [{ key: 'idleDays', value: 45 }],
  confirmations: [{ route: 'venmo-instant', on: '2026-11-22' }],
  ownProviders: [{ id: 'own-provider' }],
  ownRoutes: [{ account: 'own-account', route: { id: 'own-route' } }],
  expectations: [{ id: 'one', account: 'wallet' }],
  profiles: [{ key: 'date|amount', lessons: [] }],
  accountFacts: [{ account: 'wallet', identity: 'done' }],
  transfers: [{ id: 'one', from: 'wallet' }],
  pairDecisions: [{ out: 'wallet a', into: 'bank b', verdict: 'refused' }],
  corrections: [{ account: 'wallet', transaction: 'one', kind: 'refund' }],
  ...told,
})
