import Dexie from 'dexie'
import type { BackupProblem } from '../../../shared/backup/backup-problem'
import { tableNames, type Tables } from '../../../shared/backup/tables'
import { fail, ok, type Result } from '../../../shared/result'
import type { Database } from '../database'
import { emptiedOnPurpose } from '../emptied-on-purpose'
import { RESTORED_AT } from './restored-at'

/**
 * Puts these records in place of everything in the store, at once or not at all. Two records under one key are refused:
 * the second would swallow the first.
 *
 * @param at when, as an ISO 8601 instant, which is kept with them; null keeps none
 */
export async function replaceTables(
  database: Database,
  tables: Tables,
  at: string | null,
): Promise<Result<null, BackupProblem>> {
  let section = ''
  try {
    await database.transaction(
      'rw',
      tableNames.map((name) => database.table(name)),
      async () => {
        for (const name of tableNames) {
          section = name
          await database.table(name).clear()
          await database.table<unknown>(name).bulkAdd(tables[name])
        }
        if (tables.statements.length === 0) await database.settings.put(emptiedOnPurpose)
        if (at !== null) await database.settings.put({ key: RESTORED_AT, value: at })
      },
    )
    return ok(null)
  } catch (error) {
    if (!(error instanceof Dexie.BulkError) || !isTwice(error)) throw error
    return fail({ code: 'unsound', section, record: Number(Object.keys(error.failuresByPos)[0]) + 1 })
  }
}

/** Whether records were refused for their keys; a full disk is no fault of the backup. */
const isTwice = ({ failuresByPos }: InstanceType<typeof Dexie.BulkError>): boolean =>
  Object.values(failuresByPos).every(({ name }) => name === 'ConstraintError')
