import { ledgerInPages } from './001-ledger-in-pages'
import { ownRules } from './002-own-rules'
import { profilesByHead } from './003-profiles'
import type { Version } from './version'

/** Every step of the stored schema, oldest first, without gaps. */
export const versions: readonly Version[] = [ledgerInPages, ownRules, profilesByHead]
