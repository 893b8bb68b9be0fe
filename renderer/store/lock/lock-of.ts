import { type Lock, makeStoreCipher } from '../../../shared/backup/encryption'
import type { Database } from '../database'
import { randomBytes } from '../random-bytes'
import { LOCK } from './stored-lock'

/** What a copy of a store is locked by that is kept where the store is: the store's own key; null where it has none. */
export async function lockOf({ address: { key }, lock }: Database): Promise<Lock | null> {
  const stored = key && (await lock.get(LOCK))
  return stored ? { by: 'store', key, cipher: makeStoreCipher(randomBytes, stored.key) } : null
}
