import type { IndexableType, Transaction } from 'dexie'
import type { Database } from '../database'
import { type Before, type Change, type OwnTable, ownTables } from './changes'

/** Databases of which changes are not the person's for now, and how many ask so. */
const quiet = new WeakMap<Database, number>()

/** Does work of the app's own, such as setting up the samples: it is nothing a person could take back. */
export async function unwatched<T>(database: Database, work: () => Promise<T>): Promise<T> {
  quiet.set(database, (quiet.get(database) ?? 0) + 1)
  try {
    return await work()
  } finally {
    quiet.set(database, (quiet.get(database) ?? 1) - 1)
  }
}

/**
 * Hears of each change a person makes, once it is safely written. Imports, their undoing and restored copies touch the
 * pages of the ledger and are no such change: they are told apart, since what lay before them is gone.
 *
 * @returns stops hearing
 */
export function watchChanges(
  database: Database,
  onChange: (change: Change) => void,
  onLedger: () => void,
): () => void {
  const gathered = new WeakMap<Transaction, Before[]>()

  const gather = (transaction: Transaction, before: Before): void => {
    if ((quiet.get(database) ?? 0) > 0) return
    const known = gathered.get(transaction)
    if (known) return void known.push(before)
    const changes = [before]
    gathered.set(transaction, changes)
    transaction.on('complete', () => {
      if (transaction.storeNames.includes('pages')) onLedger()
      else onChange([...changes].reverse())
    })
  }

  const stops = ownTables.map((name: OwnTable) => {
    const table = database.table<object, IndexableType>(name)
    const creating = (key: IndexableType, _: object, transaction: Transaction): void =>
      gather(transaction, { table: name, key, record: null })
    const updating = (
      changes: object,
      key: IndexableType,
      record: object,
      transaction: Transaction,
    ): void => {
      if (Object.keys(changes).length > 0) gather(transaction, { table: name, key, record })
    }
    const deleting = (key: IndexableType, record: object | undefined, transaction: Transaction): void => {
      if (record !== undefined) gather(transaction, { table: name, key, record })
    }
    table.hook('creating', creating)
    table.hook('updating', updating)
    table.hook('deleting', deleting)
    return () => {
      table.hook('creating').unsubscribe(creating)
      table.hook('updating').unsubscribe(updating)
      table.hook('deleting').unsubscribe(deleting)
    }
  })
  return () => stops.forEach((stop) => stop())
}
