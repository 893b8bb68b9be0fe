import type { BackupProblem } from '../../../shared/backup/backup-problem'
import type { Written } from '../../../shared/backup/sections'
import type { Tables } from '../../../shared/backup/tables'
import { writeBackup } from '../../../shared/backup/write-backup'
import { fail, type Result } from '../../../shared/result'
import type { Database } from '../database'
import { lockOf } from '../lock/lock-of'
import { keepBefore, settleBefore } from './before-restore'
import { readTables } from './read-tables'
import { replaceTables } from './replace-tables'

/** Why nothing was restored: the backup's fault, no room to keep what is there now, or a store that cannot be written. */
export type RestoreProblem =
  BackupProblem | { readonly code: 'kept-not' } | { readonly code: 'not-written'; readonly detail: string }

/**
 * Puts a backup in place of everything, at once or not at all. What was there is kept first, so that the restore can be
 * undone; where it cannot be kept, nothing is restored. What was kept before goes only once the restore is done.
 */
export async function restore(
  database: Database,
  tables: Tables,
  now: Written,
): Promise<Result<null, RestoreProblem>> {
  const bytes = await writeBackup(await readTables(database), now, await lockOf(database))
  try {
    await keepBefore(database, { of: database.name, at: now.at, bytes })
  } catch {
    return fail({ code: 'kept-not' })
  }
  try {
    return await replaceTables(database, tables, now.at)
  } catch (error) {
    return fail({ code: 'not-written', detail: error instanceof Error ? error.message : String(error) })
  } finally {
    // Where the disk refuses this too, both are kept until it does not.
    await settleBefore(database).catch(() => undefined)
  }
}
