import Dexie, { type Table } from 'dexie'

/** What a store held before a backup took its place. */
export interface Before {
  /** The name of the store. */
  readonly of: string
  /** When it was replaced, as an ISO 8601 instant. */
  readonly at: string
  /** A backup without a passphrase of its own: it lies where the store itself lies, and is locked where that is. */
  readonly bytes: Uint8Array
}

/**
 * Where it is kept: in a database of its own, so that no mistake with the store reaches it, and in browsers too, which
 * have no safety copies on disk. One for each store, of its last restore.
 */
class BeforeRestore extends Dexie {
  declare readonly kept: Table<Before, string>

  constructor() {
    super('jandon-before-restore')
    this.version(1).stores({ kept: 'of, [of+at]' })
  }
}

async function inside<T>(work: (kept: Table<Before, string>) => Promise<T>): Promise<T> {
  const database = new BeforeRestore()
  try {
    return await work(database.kept)
  } finally {
    database.close()
  }
}

/** Keeps what a store holds, and reads it back before it counts. Rejects where the disk did not keep it. */
export const keepBefore = (before: Before): Promise<void> =>
  inside(async (kept) => {
    await kept.put(before)
    const read = await kept.get(before.of)
    if (read?.at !== before.at || read.bytes.length !== before.bytes.length)
      throw new Error('What was there before the restore could not be kept')
  })

/** What a store held before its last restore; null where nothing was restored. */
export const readBefore = (of: string): Promise<Before | null> =>
  inside(async (kept) => (await kept.get(of)) ?? null)

/** When the store was last restored, without reading what it held before; null where it never was. */
export const lastRestore = (of: string): Promise<string | null> =>
  inside(async (kept) => {
    const keys = await kept.where('[of+at]').between([of, Dexie.minKey], [of, Dexie.maxKey]).keys()
    const [key] = keys as unknown as readonly (readonly [of: string, at: string])[]
    return key?.[1] ?? null
  })
