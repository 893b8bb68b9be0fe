import type { Account, Page, Statement, StatementPart } from '../model'
import type { Currency } from '../money/currency'
import { zero } from '../money/money'
import { groupBy } from '../ledger/group-by'
import { undo } from '../statements/undo'
import {
  type Damage,
  findDamage,
  rowsByStatement,
  type SoundLedger,
  soundRecords,
  type StoredLedger,
} from './find-damage'

/** A ledger that is sound again, and what it cost. */
export interface Repaired {
  readonly ledger: SoundLedger
  /** The files to be imported again: rows of theirs were gone, so the rest was taken out too. */
  readonly toImportAgain: readonly string[]
}

/**
 * Mends a ledger from what is there. Unsound records go; a statement of which a row is gone goes as a whole, so that its
 * file can be imported again; accounts and statements that are gone while rows speak of them are made up from those
 * rows. No sound row of a whole statement is lost.
 */
export function repair(stored: StoredLedger, now: string): Repaired {
  const sound = soundRecords(stored)
  const found = findDamage(stored)
  if (!found) return { ledger: sound, toImportAgain: [] }
  const pages = found.incomplete.reduce((left, { id }) => without(left, id), sound.pages)
  const gone = new Set(found.incomplete.map(({ id }) => id))
  const statements = [
    ...sound.statements.filter(({ id }) => !gone.has(id)),
    ...lostStatements(found, pages, sound, now),
  ]
  const accounts = [...sound.accounts, ...lostAccounts(found, pages, statements)]
  return {
    ledger: { accounts, pages, statements },
    toImportAgain: found.incomplete.map(({ file }) => file).sort(),
  }
}

/** The pages once a statement is taken out. */
function without(pages: readonly Page[], statement: string): readonly Page[] {
  const changed = undo(pages, statement)
  const keyOf = ({ account, month }: Page): string => `${account}\n${month}`
  const keys = new Set(changed.map(keyOf))
  return [...pages.filter((page) => !keys.has(keyOf(page))), ...changed].filter(
    ({ transactions }) => transactions.length > 0,
  )
}

/** A statement for the rows that name one that is gone, under the id they name, so that it can be undone like any other. */
function lostStatements(
  damage: Damage,
  pages: readonly Page[],
  sound: SoundLedger,
  now: string,
): Statement[] {
  const rows = rowsByStatement(pages)
  const currencies = new Map(sound.accounts.map(({ id, currency }) => [id, currency]))
  return damage.lostStatements.flatMap((id): Statement[] => {
    const stated = rows.get(id) ?? []
    if (stated.length === 0) return []
    const parts = [...groupBy(stated, ({ account }) => account)].map(([account, [first]]): StatementPart => ({
      account,
      currency: currencies.get(account) ?? (first?.row.currency as Currency),
      period: null,
      opening: null,
      closing: null,
    }))
    const count = stated.length
    const counts = { rows: count, added: count, duplicates: 0, skipped: 0, problems: 0 }
    return [
      { id, file: '?', sha256: '', format: '', encoding: '', importedAt: now, parts, counts, opened: [] },
    ]
  })
}

/** An account for the pages and statements that name one that is gone: its id for a name, its currency from the rows. */
function lostAccounts(damage: Damage, pages: readonly Page[], statements: readonly Statement[]): Account[] {
  return damage.lostAccounts.flatMap((id): Account[] => {
    const rows = pages.filter(({ account }) => account === id).flatMap(({ transactions }) => transactions)
    const parts = statements.flatMap(({ parts: all }) => all.filter(({ account }) => account === id))
    const currency = rows[0]?.currency ?? parts[0]?.currency
    if (currency === undefined) return []
    return [
      {
        id,
        name: id,
        kind: 'wallet',
        role: 'source',
        currency,
        provider: null,
        label: null,
        reserve: zero,
        stated: null,
      },
    ]
  })
}
