import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useRef } from 'react'
import { bridge } from '../bridge/bridge'
import { writeBackup } from '../store/backup'
import { useWorkspace } from '../store/workspace'

/** How long the store must be at rest before it is copied, so that ten imports in a row are one copy. */
const REST_MS = 2_000

/** Keeps a safety copy on disk after each change of the person's own ledger. Draws nothing. */
export function SafetyCopies() {
  const { database, mode } = useWorkspace()
  const statements = useLiveQuery(
    async () => (await database.statements.toCollection().primaryKeys()).join(' '),
    [database],
  )
  const last = useRef<string | undefined>(undefined)

  useEffect(() => {
    if (mode !== 'own' || statements === undefined) return
    const first = last.current === undefined
    const same = last.current === statements
    last.current = statements
    if (first || same) return
    const timer = setTimeout(() => {
      void writeBackup(database).then(({ transactions, bytes }) => bridge.saveSnapshot(transactions, bytes))
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [database, mode, statements])

  return null
}
