import type { Leaving, Written } from '../../../shared/backup/sections'
import type { Lock } from '../../../shared/backup/encryption'
import { writeBackup } from '../../../shared/backup/write-backup'
import { soundRecords } from '../../../shared/damage/sound-records'
import type { Database } from '../database'
import { readTables } from './read-tables'

/** A copy of the whole store as a file, and how much is in it. */
export interface StoreCopy {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly transactions: number
}

/** Copies everything in the store as it is at one moment, but what the copy is to leave out. */
export async function copyStore(
  database: Database,
  written: Written,
  lock: Lock | null,
  leaving?: Leaving,
): Promise<StoreCopy> {
  const tables = await readTables(database)
  return {
    bytes: await writeBackup(tables, written, lock, leaving),
    transactions: soundRecords(tables).pages.reduce((sum, { transactions }) => sum + transactions.length, 0),
  }
}
