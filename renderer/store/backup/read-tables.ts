import { tableNames, type Tables } from '../../../shared/backup/tables'
import type { Database, Setting } from '../database'
import { emptiedOnPurpose } from '../emptied-on-purpose'
import { RESTORED_AT } from './restored-at'

/** Settings that are about this store alone, and no part of what a copy of it holds. */
const ofThisStore: readonly string[] = [emptiedOnPurpose.key, RESTORED_AT]

/**
 * Every record of the store, read in one transaction: never half of one state and half of the next.
 */
export const readTables = (database: Database): Promise<Tables> =>
  database.transaction(
    'r',
    tableNames.map((name) => database.table(name)),
    async () => {
      const records = await Promise.all(tableNames.map((name) => database.table<unknown>(name).toArray()))
      const tables = Object.fromEntries(
        tableNames.map((name, at) => [name, records[at] ?? []]),
      ) as unknown as Tables
      const settings = tables.settings as readonly Setting[]
      return { ...tables, settings: settings.filter(({ key }) => !ofThisStore.includes(key)) }
    },
  )
