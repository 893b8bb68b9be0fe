import type { Calls } from '../../../shared/ipc'
import { bridge } from '../../bridge/bridge'
import { sealBeforeOf, sealCopyOf } from '../../store/backup/backup'
import type { Database } from '../../store/database'
import { LOCK } from '../../store/lock/stored-lock'

/** The copies beside a ledger, and what they are sealed by. */
export interface CopiesBeside extends Pick<
  Calls,
  'listSnapshots' | 'readSnapshot' | 'replaceSnapshot' | 'removeDamaged'
> {
  /** The same copy, locked as its store is now; null where it is so already, or cannot be opened. */
  readonly seal: (file: Uint8Array) => Promise<Uint8Array | null>
}

/**
 * Locks the copies that were made before the ledger was: those on disk, and what was kept before the last restore. Each
 * takes the open one's place once it is written. What is cut short or refused is done at the next start.
 */
export async function sealOldCopies(database: Database): Promise<void> {
  await sealBeforeOf(database)
  const all = await sealEach({ ...bridge, seal: (file) => sealCopyOf(database, file) })
  if (all) await database.lock.update(LOCK, { copiesSealed: true })
}

/** Whether nothing lies open any more. What is damaged cannot be locked, nor brought back: it goes. */
export async function sealEach(beside: CopiesBeside): Promise<boolean> {
  let all = (await beside.removeDamaged(null)) === 'removed'
  for (const { id } of await beside.listSnapshots()) {
    const file = await beside.readSnapshot(id)
    const sealed = file && (await beside.seal(file))
    if (file === null || (sealed && (await beside.replaceSnapshot(id, sealed)) !== 'replaced')) all = false
  }
  return all
}
