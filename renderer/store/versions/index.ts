import { ledgerInPages } from './001-ledger-in-pages'
import type { Version } from './version'

/** Every step of the stored schema, oldest first, without gaps. */
export const versions: readonly Version[] = [ledgerInPages]
