import { findDamage, lostAccounts } from './find-damage'
import { makeUpAccounts, makeUpStatements } from './make-up'
import { inKeeping, inTheirMonths, putBack, takenOut } from './rewrite-pages'
import { rowsByStatement } from './rows-by-statement'
import { salvagedAccounts } from './salvaged-accounts'
import { type SoundLedger, soundRecords, type StoredLedger } from './sound-records'
import { noSources, type Source, type Sources } from './sources'
import { type RowDifference, rowDifferences, tellingsOf } from './telling'

/** Rows that are again what was read from a file. */
export interface PutBack {
  readonly file: string
  readonly rows: readonly RowDifference[]
}

/** A ledger that is sound again, and what it cost. */
export interface Repaired {
  readonly ledger: SoundLedger
  /** The files whose rows are again as they were read. */
  readonly putBack: readonly PutBack[]
  /** The files to be imported again: their rows were not what was read, so all of them were taken out. */
  readonly toImportAgain: readonly string[]
}

/**
 * Mends a ledger from what is there and from what is known elsewhere. Unsound records go, of an account that was read off
 * only its unsound readings; rows on the page of another month
 * move; a statement whose rows are not those that were read tells again what it told, or goes as a whole, so that its file
 * can be imported again; accounts and statements that are gone while rows speak of them come back, or are made up from those
 * rows. No sound row of a whole statement is lost.
 */
export function repair(stored: StoredLedger, now: string, sources: Sources = noSources): Repaired {
  const whole = soundRecords(stored)
  const sound = { ...whole, accounts: [...whole.accounts, ...salvagedAccounts(stored.accounts)] }
  const found = findDamage(stored)
  if (!found) return { ledger: sound, putBack: [], toImportAgain: [] }
  const contradicted = found.contradicted.map(({ statement }) => statement)
  const hurt = new Set([...contradicted.map(({ id }) => id), ...found.lostStatements])
  const known = [...hurt].flatMap((id) => sources.statements.get(id) ?? [])
  const going = [...contradicted, ...known.map(({ statement }) => statement)].map(({ id }) => id)
  const told = known.reduce(putBack, going.reduce(takenOut, inTheirMonths(inKeeping(sound.pages))))
  const kept = [
    ...sound.statements.filter(({ id }) => !hurt.has(id)),
    ...known.map(({ statement }) => statement),
  ]
  const unknown = found.lostStatements.filter((id) => !sources.statements.has(id))
  const pages = needless(unknown, told, kept).reduce(takenOut, told)
  const statements = [...kept, ...makeUpStatements(unknown, pages, sound.accounts, now)]
  const lost = lostAccounts({ ...sound, pages, statements })
  const accounts = [
    ...sound.accounts,
    ...lost.flatMap((id) => sources.accounts.get(id) ?? []),
    ...makeUpAccounts(
      lost.filter((id) => !sources.accounts.has(id)),
      pages,
      statements,
    ),
  ]
  return {
    ledger: { accounts, pages, statements },
    putBack: known.map((source) => putBackOf(sound, source, accounts)),
    toImportAgain: contradicted
      .filter(({ id }) => !sources.statements.has(id))
      .map(({ file }) => file)
      .sort(),
  }
}

/** Names of unknown statements that stand beside a known one wherever they stand: nothing rests on them. */
function needless(
  unknown: readonly string[],
  pages: SoundLedger['pages'],
  kept: SoundLedger['statements'],
): readonly string[] {
  const ids = new Set(kept.map(({ id }) => id))
  const rows = rowsByStatement(pages)
  return unknown.filter((name) =>
    rows.get(name)?.every(({ row }) => row.statements.some((id) => ids.has(id))),
  )
}

function putBackOf(
  { pages }: SoundLedger,
  { statement, told }: Source,
  accounts: SoundLedger['accounts'],
): PutBack {
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  const rows = rowDifferences(tellingsOf(pages, statement.id), told)
  return {
    file: statement.file,
    rows: rows.map((row) => ({ ...row, account: names.get(row.account) ?? row.account })),
  }
}
