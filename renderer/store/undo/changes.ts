import type { IndexableType } from 'dexie'
import type { Database } from '../database'

/** What a person keeps, as against what statements say: changes of these can be taken back one by one. */
export const ownTables = [
  'settings', 'accounts', 'confirmations', 'ownProviders', 'ownRoutes', 'expectations', 'accountFacts', 'transfers',
  'pairDecisions', 'corrections', 'profiles',
] as const // prettier-ignore
export type OwnTable = (typeof ownTables)[number]

/** One record as it was before; null where it was not there. */
export interface Before {
  readonly table: OwnTable
  readonly key: IndexableType
  readonly record: object | null
}

/** What one action of the person changed, in one transaction. */
export type Change = readonly Before[]

/** Puts everything back as it was. Gives what it was until now, so that the taking back can be taken back. */
export async function takeBack(database: Database, change: Change): Promise<Change> {
  const tables = [...new Set(change.map(({ table }) => table))]
  return database.transaction('rw', tables, async () => {
    const now: Before[] = []
    for (const { table, key, record } of change) {
      const store = database.table<object, IndexableType>(table)
      now.push({ table, key, record: (await store.get(key)) ?? null })
      await (record === null ? store.delete(key) : store.put(record))
    }
    return now.reverse()
  })
}
