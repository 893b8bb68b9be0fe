import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bridge } from '../../bridge/bridge'
import { copyOf } from '../../store/backup/backup'
import { useWorkspace } from '../../store/workspace'
import { Notice } from '../../ui/notice'

/** How long the store must be at rest before it is copied, so that ten imports in a row are one copy. */
const REST_MS = 2_000

/** Keeps a safety copy on disk after each change of the person's own ledger, and says where it could not. */
export function SafetyCopies() {
  const { t } = useTranslation()
  const { database, mode } = useWorkspace()
  const statements = useLiveQuery(
    async () => (await database.statements.toCollection().primaryKeys()).join(' '),
    [database],
  )
  const last = useRef<string | undefined>(undefined)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (mode !== 'own' || statements === undefined) return
    const first = last.current === undefined
    const same = last.current === statements
    last.current = statements
    if (first || same) return
    const timer = setTimeout(() => {
      void (async () => {
        // A browser has no place for it: a copy of a long ledger would be made for nothing.
        if ((await bridge.hostInfo()).shell !== 'desktop') return
        const { transactions, bytes } = await copyOf(database)
        const kept = await bridge.saveSnapshot(transactions, bytes)
        setFailed(kept === 'unavailable')
      })()
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [database, mode, statements])

  if (!failed) return null
  return (
    <Notice tone="warn" title={t('desktop.copyFailedTitle')}>
      <p>{t('desktop.copyFailedText')}</p>
    </Notice>
  )
}
