import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sha256 } from '../../../shared/bytes/sha256'
import { bridge } from '../../bridge/bridge'
import { useImportQueue } from '../../importing/import-queue'
import { useWorkspace } from '../../store/workspace'
import { Notice } from '../../ui/notice'

interface Waiting {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Keeps each file in the archive folder once it has been imported, and says where it could not. */
export function ArchiveKeeper() {
  const { t } = useTranslation()
  const { database, mode } = useWorkspace()
  const { files } = useImportQueue()
  const waiting = useRef(new Map<string, Promise<readonly [sha256: string, file: Waiting]>>())
  const known = useRef<ReadonlySet<string> | null>(null)
  const [failed, setFailed] = useState(false)
  const imported = useLiveQuery(
    async () => (await database.statements.toArray()).map((statement) => statement.sha256),
    [database],
  )

  useEffect(() => {
    for (const { id, name, bytes } of files) {
      if (bytes === null || waiting.current.has(id)) continue
      waiting.current.set(
        id,
        sha256(bytes).then((hash) => [hash, { name, bytes }]),
      )
    }
  }, [files])

  useEffect(() => {
    if (imported === undefined) return
    const before = known.current
    known.current = new Set(imported)
    if (before === null || mode !== 'own') return
    const added = new Set(imported.filter((hash) => !before.has(hash)))
    void (async () => {
      for (const [id, hashed] of waiting.current) {
        const [hash, { name, bytes }] = await hashed
        if (!added.has(hash)) continue
        waiting.current.delete(id)
        setFailed((await bridge.archiveStatement(name, bytes)) === 'unavailable')
      }
    })()
  }, [imported, mode])

  return failed ? <Notice tone="warn" title={t('desktop.archiveFailed')} /> : null
}
