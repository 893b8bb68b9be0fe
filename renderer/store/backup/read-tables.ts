import { tableNames, type Tables } from '../../../shared/backup/tables'
import type { Database } from '../database'

/** Every record of the store, read in one transaction: never half of one state and half of the next. */
export const readTables = (database: Database): Promise<Tables> =>
  database.transaction(
    'r',
    tableNames.map((name) => database.table(name)),
    async () => {
      const records = await Promise.all(tableNames.map((name) => database.table<unknown>(name).toArray()))
      return Object.fromEntries(tableNames.map((name, at) => [name, records[at] ?? []])) as unknown as Tables
    },
  )
