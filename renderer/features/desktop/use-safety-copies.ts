import { useEffect, useState } from 'react'
import { sha256 } from '../../../shared/bytes/sha256'
import { bridge } from '../../bridge/bridge'
import { copyOf } from '../../store/backup/backup'
import { isCopied, noteChanged, noteCopied } from '../../store/backup/copied'
import type { Database } from '../../store/database'
import { watchOwnChanges, watchStatements } from '../../store/watch-store'
import { useWorkspace } from '../../store/workspace'
import { CopyKeeper, type CopyMeans } from './copy-keeper'

/**
 * Keeps a safety copy after each change of the person's own ledger.
 *
 * @returns whether the last one could not be kept
 */
export function useSafetyCopies(): boolean {
  const { database, mode } = useWorkspace()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (mode !== 'own') return
    const keeper = new CopyKeeper(meansOf(database), (kept) => setFailed(!kept))
    const stops = [
      watchOwnChanges(database, () => keeper.changed()),
      watchStatements(database, (ids) => void keeper.holds(ids.join(' '))),
      () => keeper.stop(),
    ]
    return () => stops.forEach((stop) => stop())
  }, [database, mode])

  return failed
}

function meansOf(database: Database): CopyMeans {
  const digestOf = (statements: string) => sha256(new TextEncoder().encode(statements))
  return {
    async copy() {
      const { transactions, bytes } = await copyOf(database)
      return (await bridge.saveSnapshot(transactions, bytes)) !== 'unavailable'
    },
    isCopied: async (statements) => isCopied(database.name, await digestOf(statements)),
    noteCopied: async (statements) => noteCopied(database.name, await digestOf(statements)),
    noteChanged: () => noteChanged(database.name),
  }
}
