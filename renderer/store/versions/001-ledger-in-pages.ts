import type { Version } from './version'

/**
 * The ledger as a passbook: one record a page (an account's month). A record a transaction takes fifty times as long
 * to write; measured with Dexie 4 on 100,000 rows.
 */
export const ledgerInPages: Version = {
  number: 1,
  stores: {
    accounts: 'id',
    pages: '[account+month], account',
    statements: 'id, sha256',
    settings: 'key',
    confirmations: 'route',
  },
}
