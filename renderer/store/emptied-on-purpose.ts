import type { Database, Setting } from './database'
import { unwatched } from './undo/watch-changes'

const KEY = 'emptiedOnPurpose'

/** Kept with the settings of a store whose last statement the person took out, or put a copy without any in place of. */
export const emptiedOnPurpose: Setting = { key: KEY, value: true }

/**
 * Whether the store is empty because the person wanted it so. The note beside the ledger cannot be kept on a full disk, and
 * is made before the ledger is emptied; this is written with the emptying, or neither is.
 */
export const isEmptiedOnPurpose = async ({ settings }: Database): Promise<boolean> =>
  (await settings.get(KEY)) !== undefined

/** The person goes on with the store as it is: where nothing is in it, nothing is missed from now on. */
export const acceptAsItIs = (database: Database): Promise<void> =>
  unwatched(database, () =>
    database.transaction('rw', database.statements, database.settings, async () => {
      if ((await database.statements.count()) === 0) await database.settings.put(emptiedOnPurpose)
    }),
  )
