import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bridge } from '../../bridge/bridge'
import { copyOf } from '../../store/backup/backup'
import { useWorkspace } from '../../store/workspace'
import { Notice } from '../../ui/notice'

/** How long the store must be at rest before it is copied, so that ten imports in a row are one copy. */
const REST_MS = 2_000

/** Where it is remembered which imports the last copy holds, so that what was cut short is made up for. */
const KEY = 'jandon.copied'

/** Keeps a safety copy after each change of the person's own ledger, and says where it could not. */
export function SafetyCopies() {
  const { t } = useTranslation()
  const { database, mode } = useWorkspace()
  const statements = useLiveQuery(
    async () => (await database.statements.toCollection().primaryKeys()).join(' '),
    [database],
  )
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (mode !== 'own' || statements === undefined) return
    if (statements === (localStorage.getItem(KEY) ?? '')) return
    const timer = setTimeout(() => {
      void (async () => {
        const { transactions, bytes } = await copyOf(database)
        const kept = await bridge.saveSnapshot(transactions, bytes)
        if (kept !== 'unavailable') localStorage.setItem(KEY, statements)
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
