import { tableNames, type Tables } from '../../../shared/backup/tables'
import type { Database, Setting } from '../database'
import { emptiedOnPurpose } from '../emptied-on-purpose'
import { RESTORED_AT } from './restored-at'

/** Settings that are about this store alone, and no part of what a copy of it holds. */
const ofThisStore: readonly string[] = [emptiedOnPurpose.key, RESTORED_AT]

/** Everything in a store. */
export interface StoreContent {
  readonly tables: Tables
  /** How many records its key does not open; none where it is not locked. */
  readonly unopened: number
}

/** Every record of the store. */
export const readTables = async (database: Database): Promise<Tables> => (await readStore(database)).tables

/** Every record of the store, read in one transaction: never half of one state and half of the next. */
export const readStore = (database: Database): Promise<StoreContent> =>
  database.transaction(
    'r',
    tableNames.map((name) => database.table(name)),
    async () => {
      const records = await Promise.all(tableNames.map((name) => database.table<unknown>(name).toArray()))
      const tables = Object.fromEntries(
        tableNames.map((name, at) => [name, records[at] ?? []]),
      ) as unknown as Tables
      const settings = tables.settings as readonly Setting[]
      return {
        tables: { ...tables, settings: settings.filter(({ key }) => !ofThisStore.includes(key)) },
        unopened: database.address.key ? (await lyingThere(database)) - countOf(records) : 0,
      }
    },
  )

/** A locked store counts what lies in it, whether it opens or not. */
const lyingThere = async (database: Database): Promise<number> =>
  (await Promise.all(tableNames.map((name) => database.table(name).count()))).reduce(
    (sum, count) => sum + count,
  )

const countOf = (records: readonly (readonly unknown[])[]): number =>
  records.reduce((sum, { length }) => sum + length, 0)
