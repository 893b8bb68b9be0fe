import { replaceTables } from '../../renderer/store/backup/replace-tables'
import { Database } from '../../renderer/store/database'
import { lockStore } from '../../renderer/store/lock/change-lock'
import { readLock } from '../../renderer/store/lock/read-lock'
import { type DataKey, openDataKey } from '../../shared/sealing/data-key'
import type { Tables } from '../../shared/backup/tables'

/** Quick to derive: what is tested is never how long a passphrase takes. */
export const QUICK = 10
export const passphrase = '열려라 참깨 now'

/** Makes a store with these records and locks it. */
export async function makeLocked(name: string, tables: Tables): Promise<void> {
  const plain = new Database(name)
  await plain.open()
  await replaceTables(plain, tables, null)
  plain.close()
  await lockStore(name, passphrase, 5, QUICK)
}

/** The key of a locked store. */
export async function keyOf(name: string, typed = passphrase): Promise<DataKey> {
  const lock = await readLock(name)
  const key = lock && (await openDataKey(lock.key, typed))
  if (!key) throw new Error(`${name} is not locked by that passphrase`)
  return key
}

/** Opens a locked store. */
export async function openLocked(name: string): Promise<Database> {
  const database = new Database(name, { key: await keyOf(name) })
  await database.open()
  return database
}
