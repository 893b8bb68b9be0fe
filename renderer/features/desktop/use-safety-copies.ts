import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useRef, useState } from 'react'
import { bridge } from '../../bridge/bridge'
import { copyOf } from '../../store/backup/backup'
import { watchOwnChanges } from '../../store/own-changes'
import { useWorkspace } from '../../store/workspace'

/** How long the store must be at rest before it is copied, so that ten imports in a row are one copy. */
const IMPORT_REST_MS = 2_000
/** What a person changes by hand comes bit by bit, and each copy is one of the few that stay. */
const OWN_REST_MS = 60_000

/** Where it is remembered which imports the last copy holds, so that what was cut short is made up for. */
const COPIED = 'jandon.copied'
/** Where it is remembered that something a person keeps was changed after the last copy. */
const CHANGED = 'jandon.changed-since-copy'

/**
 * Keeps a safety copy after each change of the person's own ledger: soon after an import or an undo, and a minute after
 * the last change by hand.
 *
 * @returns whether the last one could not be kept
 */
export function useSafetyCopies(): boolean {
  const { database, mode } = useWorkspace()
  const isOwn = mode === 'own'
  const statements = useLiveQuery(
    async () => (await database.statements.toCollection().primaryKeys()).join(' '),
    [database],
  )
  const [changes, setChanges] = useState(() => (localStorage.getItem(CHANGED) === null ? 0 : 1))
  const copied = useRef(0)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!isOwn) return
    return watchOwnChanges(database, () => {
      localStorage.setItem(CHANGED, 'yes')
      setChanges((count) => count + 1)
    })
  }, [database, isOwn])

  useEffect(() => {
    if (!isOwn || statements === undefined) return
    const imported = statements !== (localStorage.getItem(COPIED) ?? '')
    if (!imported && changes === copied.current) return
    const copy = async (): Promise<void> => {
      // Before the store is read: what is changed meanwhile is for the next copy.
      localStorage.removeItem(CHANGED)
      copied.current = changes
      const kept = await copyOf(database)
        .then(({ transactions, bytes }) => bridge.saveSnapshot(transactions, bytes))
        .catch(() => 'unavailable' as const)
      if (kept === 'unavailable') localStorage.setItem(CHANGED, 'yes')
      else localStorage.setItem(COPIED, statements)
      setFailed(kept === 'unavailable')
    }
    const timer = setTimeout(() => void copy(), imported ? IMPORT_REST_MS : OWN_REST_MS)
    return () => clearTimeout(timer)
  }, [database, isOwn, statements, changes])

  return failed
}
