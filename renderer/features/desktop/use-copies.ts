import { useCallback, useEffect, useState } from 'react'
import type { HostInfo, SnapshotInfo } from '../../../shared/ipc'
import { bridge } from '../../bridge/bridge'
import { copyOf, restoreCopy } from '../../store/backup/backup'
import { useWorkspace } from '../../store/workspace'

/** How bringing a copy back ended. */
export type BroughtBack = 'brought-back' | 'damaged' | 'kept-not'

interface Copies {
  /** Newest first; null while they are being looked for. */
  readonly copies: readonly SnapshotInfo[] | null
  readonly shell: HostInfo['shell'] | null
  /** Keeps what is there now as a copy, then puts this one in its place. A damaged one changes nothing. */
  readonly bringBack: (copy: SnapshotInfo) => Promise<BroughtBack>
}

/** The safety copies on disk, and the way back to them. */
export function useCopies(): Copies {
  const { database } = useWorkspace()
  const [copies, setCopies] = useState<readonly SnapshotInfo[] | null>(null)
  const [shell, setShell] = useState<HostInfo['shell'] | null>(null)
  const look = useCallback(() => bridge.listSnapshots().then(setCopies), [])
  useEffect(() => {
    void look()
    void bridge.hostInfo().then((info) => setShell(info.shell))
  }, [look])

  const bringBack = useCallback(
    async (copy: SnapshotInfo): Promise<BroughtBack> => {
      const bytes = await bridge.readSnapshot(copy.id)
      if (bytes === null) {
        await look()
        return 'damaged'
      }
      const present = await copyOf(database)
      const kept = await bridge.saveSnapshot(present.transactions, present.bytes)
      if (kept === 'unavailable') return 'kept-not'
      const restored = await restoreCopy(database, bytes)
      await look()
      if (restored.ok) return 'brought-back'
      return restored.error.code === 'kept-not' ? 'kept-not' : 'damaged'
    },
    [database, look],
  )
  return { copies, shell, bringBack }
}
