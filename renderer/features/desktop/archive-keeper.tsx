import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inTurn } from '../../../shared/in-turn'
import { bridge } from '../../bridge/bridge'
import { useImportQueue } from '../../importing/import-queue'
import { useStatementIds } from '../../store/use-statement-ids'
import { useWorkspace } from '../../store/workspace'
import { Notice } from '../../ui/notice'
import { type Archivable, archiveImported } from './archive-imported'

/** Keeps each file in the archive folder once it has been imported, and says where it could not. */
export function ArchiveKeeper() {
  const { t } = useTranslation()
  const { mode } = useWorkspace()
  const { files } = useImportQueue()
  const waiting = useRef(new Map<string, Archivable>())
  const [turn] = useState(inTurn)
  const [failed, setFailed] = useState(false)
  const imported = useStatementIds()

  useEffect(() => {
    for (const { id, name, content } of files) waiting.current.set(id, { name, content })
  }, [files])

  useEffect(() => {
    if (imported === undefined || mode !== 'own') return
    void turn(() => archiveImported(waiting.current, imported, bridge.archiveStatement)).then((refused) =>
      setFailed(refused > 0),
    )
  }, [imported, mode, turn])

  return failed ? <Notice tone="warn" title={t('desktop.archiveFailed')} /> : null
}
