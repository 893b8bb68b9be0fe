import type { DBCore, DBCoreTransaction, Middleware } from 'dexie'
import type { DataKey } from '../../../shared/sealing/data-key'
import { sealedTable } from './sealed-table'
import { LOCK, type StoredLock } from './stored-lock'

/** Beneath everything of Dexie's own: live queries, hooks and caches see records as they are. */
const LEVEL = -10

/** A store was locked, unlocked or given another key elsewhere since this connection was opened. Nothing was written. */
export class LockChangedError extends Error {
  override name = 'LockChangedError'
}

/**
 * What stands between a connection and its store: seals and opens the records of a locked one, and in either lets nothing
 * be written that the store as it now is could not take, such as a readable record into a store that was locked by
 * another window meanwhile.
 *
 * @param key null for a store that is not locked
 */
export const lockMiddleware = (key: DataKey | null): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'lock',
  level: LEVEL,
  create(down) {
    // A store of a release before the lock, or one that is being raised from there, has none.
    if (!down.schema.tables.some(({ name }) => name === LOCK)) return {}
    const lock = down.table(LOCK)
    const checkLock = (trans: DBCoreTransaction) =>
      lock.get({ trans, key: LOCK }).then((stored: StoredLock | undefined) => {
        if ((stored?.key.id ?? null) !== (key?.id ?? null)) {
          trans.abort()
          throw new LockChangedError('The store was locked or unlocked in another window')
        }
      })
    return {
      transaction: (stores, mode, options) =>
        down.transaction(mode === 'readwrite' ? [...new Set([...stores, LOCK])] : stores, mode, options),
      table(name) {
        const table = down.table(name)
        if (name === LOCK) return table
        const whole = key ? sealedTable(table, key) : table
        return { ...whole, mutate: (request) => checkLock(request.trans).then(() => whole.mutate(request)) }
      },
    }
  },
})
