import { soundOwn } from '../backup/sound-own'
import { ownTableNames, type Tables } from '../backup/tables'
import { monthOf } from '../day'
import type { Page } from '../model'
import { type Contradiction, contradictions } from './contradictions'
import { rowsByStatement } from './rows-by-statement'
import { type LedgerTable, type SoundLedger, soundRecords, type StoredLedger } from './sound-records'

/** What is wrong with a stored ledger. Jandon writes none of this: a disk or another program did. */
export interface Damage {
  /** Records that are none of ours, by table. */
  readonly unsound: Readonly<Record<LedgerTable, number>>
  /** Records beside the ledger that are none of ours: settings, fees, rules and what else the person said. */
  readonly unsoundOwn: number
  /** Records of a locked store that its key does not open: changed, or written without the passphrase. None is used. */
  readonly unopened: number
  /** Statements whose rows are not those that were read. */
  readonly contradicted: readonly Contradiction[]
  /** How many rows lie on the page of another month than theirs. */
  readonly misplaced: number
  /** Accounts that pages or statements speak of and that are not there. */
  readonly lostAccounts: readonly string[]
  /** Statements that rows name and that are not there. */
  readonly lostStatements: readonly string[]
}

/**
 * Looks through a stored ledger; null where all is well.
 *
 * @param unopened how many records of its store do not open
 */
export function findDamage(stored: StoredLedger, unopened = 0): Damage | null {
  const sound = soundRecords(stored)
  const stating = rowsByStatement(sound.pages)
  const statements = new Set(sound.statements.map(({ id }) => id))
  const damage: Damage = {
    unsound: {
      accounts: stored.accounts.length - sound.accounts.length,
      pages: stored.pages.length - sound.pages.length,
      statements: stored.statements.length - sound.statements.length,
    },
    unsoundOwn: recordsOf(stored) - recordsOf(soundOwn(stored)),
    unopened,
    contradicted: contradictions(sound, stating),
    misplaced: sound.pages.reduce((sum, page) => sum + strangersOn(page), 0),
    lostAccounts: lostAccounts(sound),
    lostStatements: [...stating.keys()].filter((id) => !statements.has(id)),
  }
  return isDamaged(damage) ? damage : null
}

/** How many rows of a page are of another month. */
export const strangersOn = ({ month, transactions }: Page): number =>
  transactions.reduce((count, { day }) => (monthOf(day) === month ? count : count + 1), 0)

/** The accounts that pages or statements speak of and that are not there. */
export function lostAccounts({ accounts, pages, statements }: SoundLedger): readonly string[] {
  const known = new Set(accounts.map(({ id }) => id))
  const spokenOf = [
    ...pages.map(({ account }) => account),
    ...statements.flatMap(({ parts }) => parts.map(({ account }) => account)),
  ]
  return [...new Set(spokenOf)].filter((id) => !known.has(id))
}

const recordsOf = (tables: Partial<Tables>): number =>
  ownTableNames.reduce((sum, name) => sum + (tables[name]?.length ?? 0), 0)

const isDamaged = ({
  unsound,
  unsoundOwn,
  unopened,
  contradicted,
  misplaced,
  lostAccounts: lost,
  lostStatements,
}: Damage): boolean =>
  Object.values(unsound).some((count) => count > 0) ||
  unsoundOwn + unopened + misplaced > 0 ||
  [contradicted, lost, lostStatements].some(({ length }) => length > 0)
