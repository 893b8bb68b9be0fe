import { ledgerInPages } from './001-ledger-in-pages'
import { ownRules } from './002-own-rules'
import { profilesByHead } from './003-profiles'
import { accountFacts } from './004-account-facts'
import { transfersFollowed } from './005-transfers'
import { correctedRows } from './006-corrections'
import { storeLock } from './007-lock'
import { balancesReadOff } from './008-balances-read-off'
import { cardsKept } from './009-cards'
import type { Version } from './version'

/** Every step of the stored schema, oldest first, without gaps. */
export const versions: readonly Version[] = [
  ledgerInPages,
  ownRules,
  profilesByHead,
  accountFacts,
  transfersFollowed,
  correctedRows,
  storeLock,
  balancesReadOff,
  cardsKept,
]
