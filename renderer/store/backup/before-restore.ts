import Dexie, { type Table } from 'dexie'
import type { Database } from '../database'
import { restoredAt } from './restored-at'

/** What a store held before a backup took its place. */
export interface Before {
  /** The name of the store. */
  readonly of: string
  /** When it was replaced, as an ISO 8601 instant. */
  readonly at: string
  /** A backup without a passphrase of its own: it lies where the store itself lies, and is locked where that is. */
  readonly bytes: Uint8Array
}

type Kept = Table<Before, string>

/**
 * Where it is kept: in a database of its own, so that no mistake with the store reaches it, and in browsers too, which
 * have no safety copies on disk. One for each store, of its last restore; beside it the one of a restore that is not
 * proven yet, since most that can go wrong goes wrong while the store is written.
 */
class BeforeRestore extends Dexie {
  declare readonly kept: Kept
  declare readonly coming: Kept

  constructor() {
    super('jandon-before-restore')
    this.version(1).stores({ kept: 'of, [of+at]' })
    this.version(2).stores({ coming: 'of, [of+at]' })
  }
}

async function inside<T>(work: (database: BeforeRestore) => Promise<T>): Promise<T> {
  const database = new BeforeRestore()
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

/**
 * Keeps what a store holds beside what is kept already, and reads it back before it counts. Rejects where the disk did not
 * keep it; then all is kept that was.
 */
export async function keepBefore(store: Database, before: Before): Promise<void> {
  await settleBefore(store)
  await inside(({ coming }) => putWhole(coming, before))
}

/** After a restore, done or not: what is kept is what was there before the last one that was done. */
export async function settleBefore(store: Database): Promise<void> {
  const done = await restoredAt(store)
  await inside((database) =>
    database.transaction('rw', database.kept, database.coming, async () => {
      const coming = await database.coming.get(store.name)
      if (!coming) return
      if (coming.at === done) await database.kept.put(coming)
      await database.coming.delete(store.name)
    }),
  )
}

/** Puts other bytes for the same in the place of all that is kept of a store; null leaves them. */
export const rewriteBefore = (of: string, change: (bytes: Uint8Array) => Promise<Uint8Array | null>) =>
  inside(async ({ kept, coming }) => {
    for (const table of [kept, coming]) {
      const before = await table.get(of)
      const bytes = before && (await change(before.bytes))
      if (before && bytes) await putWhole(table, { ...before, bytes })
    }
  })

/** What a store held before its last restore; null where nothing was restored. */
export async function readBefore(store: Database): Promise<Before | null> {
  const done = await restoredAt(store)
  return inside(async ({ kept, coming }) => {
    // The disk had no room to settle it, or the app ended before.
    const last = await coming.get(store.name)
    return last?.at === done && last ? last : ((await kept.get(store.name)) ?? null)
  })
}

/** When the store was last restored, without reading what it held before; null where it never was. */
export async function lastRestore(store: Database): Promise<string | null> {
  const done = await restoredAt(store)
  return inside(async ({ kept, coming }) => {
    const last = await timeOf(coming, store.name)
    return last !== null && last === done ? last : timeOf(kept, store.name)
  })
}

async function putWhole(table: Kept, before: Before): Promise<void> {
  await table.put(before)
  const read = await table.get(before.of)
  if (read?.at !== before.at || read.bytes.length !== before.bytes.length)
    throw new Error('What was there before the restore could not be kept')
}

async function timeOf(table: Kept, of: string): Promise<string | null> {
  const keys = await table.where('[of+at]').between([of, Dexie.minKey], [of, Dexie.maxKey]).keys()
  const [key] = keys as unknown as readonly (readonly [of: string, at: string])[]
  return key?.[1] ?? null
}
