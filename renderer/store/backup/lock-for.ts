import { type Lock, makeCipher } from '../../../shared/backup/encryption'
import type { Database } from '../database'
import { lockOf } from '../lock/lock-of'
import { randomBytes } from '../random-bytes'

/** How a copy is to be locked: not at all, by a passphrase of its own, or as the store itself is. */
export type Locking =
  | { readonly by: 'none' }
  | { readonly by: 'passphrase'; readonly passphrase: string }
  | { readonly by: 'store' }

/** The lock for one copy of a store. */
export async function lockFor(database: Database, locking: Locking): Promise<Lock | null> {
  switch (locking.by) {
    case 'none':
      return null
    case 'passphrase':
      return { ...locking, cipher: makeCipher(randomBytes) }
    case 'store':
      return lockOf(database)
  }
}
