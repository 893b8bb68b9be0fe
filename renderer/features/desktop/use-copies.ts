import { useCallback, useEffect, useState } from 'react'
import type { SnapshotInfo } from '../../../shared/ipc'
import { bridge } from '../../bridge/bridge'
import { copyOf, lookAtBackup, restoreLookedAt } from '../../store/backup/backup'
import { useWorkspace } from '../../store/workspace'

/** How bringing a copy back ended; `locked`: nothing was done, it opens with a passphrase, and with another one. */
export type BroughtBack = 'brought-back' | 'damaged' | 'kept-not' | 'locked'

interface Copies {
  /** Newest first; null while they are being looked for. */
  readonly copies: readonly SnapshotInfo[] | null
  /**
   * Keeps what is there now as a copy, then puts this one in its place. A damaged one changes nothing.
   *
   * @param passphrase of a copy that was made while there was another lock
   */
  readonly bringBack: (copy: SnapshotInfo, passphrase: string | null) => Promise<BroughtBack>
  /** Removes one that is damaged. Rejects where the system refuses. */
  readonly removeDamaged: (copy: SnapshotInfo) => Promise<void>
}

/** The safety copies on disk, and the way back to them. */
export function useCopies(): Copies {
  const { database } = useWorkspace()
  const [copies, setCopies] = useState<readonly SnapshotInfo[] | null>(null)
  const look = useCallback(() => bridge.listSnapshots().then(setCopies), [])
  useEffect(() => void look(), [look])

  const bringBack = useCallback(
    async (copy: SnapshotInfo, passphrase: string | null): Promise<BroughtBack> => {
      const bytes = await bridge.readSnapshot(copy.id)
      if (bytes === null) {
        await look()
        return 'damaged'
      }
      const looked = await lookAtBackup(database, bytes, passphrase)
      if (!looked.ok) return ['locked', 'wrong-passphrase'].includes(looked.error.code) ? 'locked' : 'damaged'
      const present = await copyOf(database)
      const kept = await bridge.saveSnapshot(present.transactions, present.bytes)
      if (kept === 'unavailable') return 'kept-not'
      const restored = await restoreLookedAt(database)
      await look()
      if (restored.ok) return 'brought-back'
      return restored.error.code === 'kept-not' ? 'kept-not' : 'damaged'
    },
    [database, look],
  )
  const removeDamaged = useCallback(
    async ({ id }: SnapshotInfo) => {
      await bridge.removeDamaged(id)
      await look()
    },
    [look],
  )
  return { copies, bringBack, removeDamaged }
}
