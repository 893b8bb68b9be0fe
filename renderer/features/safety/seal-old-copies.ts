import { bridge } from '../../bridge/bridge'
import { sealBeforeOf, sealCopyOf } from '../../store/backup/backup'
import type { Database } from '../../store/database'
import { LOCK } from '../../store/lock/stored-lock'

/**
 * Locks the copies that were made before the ledger was: those on disk, and what was kept before the last restore. Each
 * takes the open one's place once it is written. What is cut short or refused is done at the next start.
 */
export async function sealOldCopies(database: Database): Promise<void> {
  await sealBeforeOf(database)
  let all = true
  for (const { id, damaged } of await bridge.listSnapshots()) {
    const file = damaged ? null : await bridge.readSnapshot(id)
    const sealed = file && (await sealCopyOf(database, file))
    if (sealed && (await bridge.replaceSnapshot(id, sealed)) !== 'replaced') all = false
  }
  if (all) await database.lock.update(LOCK, { copiesSealed: true })
}
