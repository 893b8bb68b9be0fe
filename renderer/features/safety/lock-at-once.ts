import type { Calls } from '../../../shared/ipc'
import type { Result } from '../../../shared/result'
import type { DataKey } from '../../../shared/sealing/data-key'
import { openLock, setLock } from '../../store/lock/locksmith'
import type { LockProblem } from '../../store/lock/lock-worker'
import { inStore } from '../../store/open'
import { sealOldCopies } from './seal-old-copies'

type Silence = () => ReturnType<Calls['silenceReminders']>

/** What locking is done by. */
export interface LockMeans {
  readonly lock: () => Promise<Result<null, LockProblem>>
  readonly key: () => Promise<DataKey | null>
  /** Locks all that lies open beside the store. */
  readonly sealBeside: (key: DataKey) => Promise<void>
  /** Takes names and amounts out of the reminders that lie on the disk. */
  readonly silence: Silence
}

/** Locking the ledger of a store by a passphrase. */
export const lockMeans = (
  store: string,
  passphrase: string,
  idleMinutes: Parameters<typeof setLock>[2],
  silence: Silence,
): LockMeans => ({
  lock: () => setLock(store, passphrase, idleMinutes),
  key: () => openLock(store, passphrase),
  sealBeside: (key) => inStore({ name: store, key }, sealOldCopies),
  silence,
})

/**
 * Locks a ledger, and what lies beside it before anybody else sits here: the person may never open it again. What cannot be
 * sealed now is no reason to leave the ledger open, and is sealed at the next start.
 */
export async function lockAtOnce(means: LockMeans): Promise<Result<null, LockProblem>> {
  const locked = await means.lock()
  if (!locked.ok) return locked
  await means.silence().catch(() => undefined)
  const key = await means.key().catch(() => null)
  if (key) await means.sealBeside(key).catch(() => undefined)
  return locked
}
