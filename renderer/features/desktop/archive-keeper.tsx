import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bridge } from '../../bridge/bridge'
import { useImportQueue } from '../../importing/import-queue'
import type { QueuedFile } from '../../importing/queue-state'
import { useStatementIds } from '../../store/use-statement-ids'
import { useWorkspace } from '../../store/workspace'
import { Notice } from '../../ui/notice'

/** The name of a file in an archive without the archive's, and without letters that some system refuses. */
const ownName = (name: string): string =>
  name.slice(name.lastIndexOf('/') + 1).replace(/^\.+|[\\:*?"<>|\p{Cc}]/gu, '-')

/** Keeps each file in the archive folder once it has been imported, and says where it could not. */
export function ArchiveKeeper() {
  const { t } = useTranslation()
  const { mode } = useWorkspace()
  const { files } = useImportQueue()
  // A statement bears the id of the file it was read from.
  const waiting = useRef(new Map<string, Pick<QueuedFile, 'name' | 'content'>>())
  const known = useRef<ReadonlySet<string> | null>(null)
  const [failed, setFailed] = useState(false)
  const imported = useStatementIds()

  useEffect(() => {
    for (const { id, name, content } of files) waiting.current.set(id, { name, content })
  }, [files])

  useEffect(() => {
    if (imported === undefined) return
    const before = known.current
    known.current = new Set(imported)
    if (before === null || mode !== 'own') return
    void (async () => {
      for (const id of imported) {
        const file = waiting.current.get(id)
        if (before.has(id) || !file) continue
        waiting.current.delete(id)
        const bytes = new Uint8Array(await file.content.arrayBuffer())
        setFailed((await bridge.archiveStatement(ownName(file.name), bytes)) === 'unavailable')
      }
    })()
  }, [imported, mode])

  return failed ? <Notice tone="warn" title={t('desktop.archiveFailed')} /> : null
}
