import 'fake-indexeddb/auto'
import { Database } from '../../../renderer/store/database'
import { isSealed, recordSealer } from '../../../renderer/store/lock/sealed-record'
import { storedLockSchema } from '../../../renderer/store/lock/stored-lock'
import { noTables, type Tables, tableNames } from '../../../shared/backup/tables'
import { fail, ok, type Result } from '../../../shared/result'
import { type DataKey, openDataKey } from '../../../shared/sealing/data-key'
import type { Stored } from './stored'

/** A store that was opened from outside, as somebody who knows the passphrase could. */
export interface Opened {
  readonly tables: Tables
  /** Null where the store is not locked. */
  readonly lock: { readonly passphrase: string; readonly key: DataKey } | null
}

/** Its tables' schemas are what records are sealed by. */
const schemas = new Database('schemas', { raw: true })

/**
 * Opens the records of a store with whichever of these passphrases fits. Fails, saying why, where the store is neither
 * open as a whole nor sealed as a whole, where not exactly one of them fits, or where a record does not open.
 */
export async function openStored(
  stored: Stored,
  passphrases: readonly string[],
): Promise<Result<Opened, string>> {
  const { lock: locks = [], ...records } = stored
  const all = Object.values(records).flat()
  const [present] = locks
  if (present === undefined)
    return all.some(isSealed)
      ? fail('sealed records in a store without a lock')
      : ok({ tables: { ...noTables, ...records }, lock: null })
  if (!all.every(isSealed)) return fail('readable records in a locked store')

  const { key: wrapped } = storedLockSchema.parse(present)
  const fitting: { passphrase: string; key: DataKey }[] = []
  for (const passphrase of new Set(passphrases)) {
    const key = await openDataKey(wrapped, passphrase)
    if (key) fitting.push({ passphrase, key })
  }
  const [lock] = fitting
  if (!lock || fitting.length > 1) return fail(`${fitting.length} passphrases fit`)
  const tables = await openTables(records, lock.key)
  return Object.values(tables).flat().some(isSealed) ? fail('a record does not open') : ok({ tables, lock })
}

async function openTables(records: Stored, key: DataKey): Promise<Tables> {
  if (!schemas.isOpen()) await schemas.open()
  const opened = await Promise.all(
    tableNames.map(async (name) => {
      const { open } = recordSealer(schemas.table(name).core.schema, key)
      return [name, await Promise.all((records[name] ?? []).map(open))] as const
    }),
  )
  return Object.fromEntries(opened) as unknown as Tables
}
