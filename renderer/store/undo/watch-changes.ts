import type { IndexableType, Transaction } from 'dexie'
import type { Database } from '../database'
import { watchTables } from '../watch-tables'
import { type Change, type OwnTable, ownTables, type Written } from './changes'

/** What statements say: whatever writes there is no step of the person's. */
const ledgerTables = ['pages', 'statements'] as const

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

/** By what Dexie tells of a write that was done; not in its types for tables without a class. */
interface Hooked {
  onsuccess?: (record: object) => void
}

/** The transaction that a transaction within others is part of: what is done in it is one step, whatever it is made of. */
function outermost(transaction: Transaction): Transaction {
  const { parent } = transaction as Transaction & { readonly parent?: Transaction | null }
  return parent ? outermost(parent) : transaction
}

/**
 * Hears of each change a person makes in this window, once it is safely written. Imports, their undoing and restored copies
 * touch the ledger and are no such change: they are told apart, since what lay before them is gone. Workers and other
 * windows write them, of which the hooks of this connection hear nothing: they are heard by what Dexie tells all of them.
 *
 * @returns stops hearing
 */
export function watchChanges(
  database: Database,
  onChange: (change: Change) => void,
  onLedger: () => void,
): () => void {
  const gathered = new WeakMap<Transaction, Written[]>()

  const gather = (within: Transaction, written: Written): void => {
    const transaction = outermost(within)
    if ((quiet.get(database) ?? 0) > 0 || ledgerTables.some((name) => transaction.storeNames.includes(name)))
      return
    const known = gathered.get(transaction)
    if (known) return void known.push(written)
    const changes = [written]
    gathered.set(transaction, changes)
    transaction.on('complete', () => onChange([...changes].reverse()))
  }

  const stops = ownTables.map((name: OwnTable) => {
    const table = database.table<object, IndexableType>(name)
    const creating = (key: IndexableType, record: object, transaction: Transaction): void =>
      gather(transaction, { table: name, key, before: null, after: structuredClone(record) })
    function updating(
      this: Hooked,
      changes: object,
      key: IndexableType,
      record: object,
      transaction: Transaction,
    ): void {
      if (Object.keys(changes).length === 0) return
      // Dexie names what changes by paths, which tell a point in a name from one between names no more.
      this.onsuccess = (after) =>
        gather(transaction, { table: name, key, before: record, after: structuredClone(after) })
    }
    const deleting = (key: IndexableType, record: object | undefined, transaction: Transaction): void => {
      if (record !== undefined) gather(transaction, { table: name, key, before: record, after: null })
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
  const stopLedger = watchTables(database, ledgerTables, onLedger)
  return () => [...stops, stopLedger].forEach((stop) => stop())
}
