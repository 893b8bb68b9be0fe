import { z } from 'zod'
import { fail, ok, type Result } from '../../shared/result'
import type { Database } from './database'

/** Every table of the store, by name: a new one does not compile until it is part of the copy. */
const tables = [
  'accounts',
  'pages',
  'statements',
  'settings',
  'confirmations',
  'ownProviders',
  'ownRoutes',
  'expectations',
  'profiles',
] as const

/**
 * The file a copy is: what it is, which version of it, and every record of every table. Records are checked by their
 * keys alone; what is in them was checked when it entered the store. Copies of earlier versions lack the tables that
 * came later.
 */
const backupSchema = z.strictObject({
  format: z.literal('jandon-copy'),
  version: z.literal([1, 2, 3]),
  tables: z.strictObject({
    accounts: z.array(z.looseObject({ id: z.string() })),
    pages: z.array(
      z.looseObject({ account: z.string(), month: z.string(), transactions: z.array(z.unknown()) }),
    ),
    statements: z.array(z.looseObject({ id: z.string() })),
    settings: z.array(z.looseObject({ key: z.string() })),
    confirmations: z.array(z.looseObject({ route: z.string() })),
    ownProviders: z.array(z.looseObject({ id: z.string() })).default([]),
    ownRoutes: z.array(z.looseObject({ route: z.looseObject({ id: z.string() }) })).default([]),
    expectations: z.array(z.looseObject({ id: z.string(), account: z.string() })).default([]),
    profiles: z.array(z.looseObject({ key: z.string() })).default([]),
  }),
})

/** A copy of the whole store, and how much is in it. */
export interface Backup {
  readonly bytes: Uint8Array
  readonly transactions: number
}

/** Reads everything in one transaction, so that a copy is never half of one state and half of the next. */
export async function writeBackup(database: Database): Promise<Backup> {
  const all = await database.transaction(
    'r',
    tables.map((name) => database.table(name)),
    async () =>
      Object.fromEntries(
        await Promise.all(
          tables.map(async (name) => [name, await database.table<unknown>(name).toArray()] as const),
        ),
      ),
  )
  const pages = all['pages'] as { readonly transactions: readonly unknown[] }[]
  return {
    bytes: new TextEncoder().encode(JSON.stringify({ format: 'jandon-copy', version: 3, tables: all })),
    transactions: pages.reduce((sum, page) => sum + page.transactions.length, 0),
  }
}

/** Puts a copy in place of everything, at once or not at all. A damaged copy changes nothing. */
export async function restoreBackup(database: Database, bytes: Uint8Array): Promise<Result<null, 'damaged'>> {
  const read = readBackup(bytes)
  if (!read.ok) return read
  const stores = tables.map((name) => database.table(name))
  await database.transaction('rw', stores, async () => {
    for (const name of tables) {
      await database.table(name).clear()
      await database.table(name).bulkPut(read.value.tables[name])
    }
  })
  return ok(null)
}

function readBackup(bytes: Uint8Array): Result<z.infer<typeof backupSchema>, 'damaged'> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const read = backupSchema.safeParse(JSON.parse(text))
    return read.success ? ok(read.data) : fail('damaged')
  } catch {
    return fail('damaged')
  }
}
