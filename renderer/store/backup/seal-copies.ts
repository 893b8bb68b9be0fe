import { readBackup } from '../../../shared/backup/read-backup'
import { writeBackup } from '../../../shared/backup/write-backup'
import type { Written } from '../../../shared/backup/sections'
import type { Database } from '../database'
import { lockOf } from '../lock/lock-of'
import { rewriteBefore } from './before-restore'

/**
 * The same copy, locked by the key of its store; null where it is locked already, or damaged, or the store is not
 * locked at all.
 */
export async function sealedCopy(
  database: Database,
  file: Uint8Array,
  now: Written,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const lock = await lockOf(database)
  const read = lock && (await readBackup(file, null))
  if (!lock || !read?.ok) return null
  const { tables, tellsCards } = read.value
  return writeBackup(tables, read.value.written ?? now, lock, { cards: !tellsCards })
}

/** Locks what was kept before the last restore, from the time when the store was not locked. */
export const sealBefore = (database: Database, now: Written): Promise<void> =>
  rewriteBefore(database.name, (bytes) => sealedCopy(database, bytes, now))
