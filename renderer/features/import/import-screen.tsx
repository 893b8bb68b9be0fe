import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { DropTarget } from '../../importing/drop-target'
import { type Imported, useImportQueue } from '../../importing/import-queue'
import { isReady } from '../../importing/queue-state'
import { Button } from '../../ui/button'
import { NotWritten } from '../../ui/not-written'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { FileCard } from './file-card'
import { Gaps } from './gaps'
import { History } from './history'
import styles from './import-screen.module.css'
import { PasteDoor } from './paste-door'
import { Profiles } from './profiles'

/** Did this file go in right, and exactly once? */
export function ImportScreen() {
  const { t } = useTranslation()
  const { files } = useImportQueue()
  const [imported, setImported] = useState<Imported | null>(null)

  return (
    <Page title={t('importing.title')} lead={t('importing.lead')}>
      <DropTarget large={files.length === 0 && imported === null} />
      <PasteDoor />
      {imported && files.every((file) => !isReady(file)) && <Done imported={imported} />}
      {files.map((file) => (
        <FileCard key={file.id} file={file} />
      ))}
      {files.length > 0 && <ImportBar onImported={setImported} />}
      <Gaps />
      <History />
      <Profiles />
    </Page>
  )
}

/** The one button that writes, with the number it will write. */
function ImportBar({ onImported }: { readonly onImported: (imported: Imported) => void }) {
  const { t } = useTranslation()
  const { files, commit } = useImportQueue()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>(null)
  const ready = files.filter(isReady)
  const count = ready.reduce(
    (sum, { state }) => sum + (state.kind === 'read' ? state.preview.counts.added : 0),
    0,
  )
  const asked = files.some(({ state }) => state.kind === 'read' && state.preview.questions.length > 0)
  const reading = files.some(({ state }) => state.kind === 'reading')
  const whyNot = count > 0 || reading ? null : asked ? t('importing.whyQuestions') : t('importing.whyNothing')

  const run = async () => {
    setBusy(true)
    setRefused(null)
    try {
      onImported(await commit())
    } catch (error) {
      setRefused(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      {refused !== null && <NotWritten error={refused} />}
      <div className={styles.bar}>
        <Button look="primary" busy={busy || reading} whyNot={whyNot} onPress={() => void run()}>
          {busy ? t('importing.importing') : t('importing.importCount', { count })}
        </Button>
      </div>
    </>
  )
}

function Done({ imported }: { readonly imported: Imported }) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  return (
    <Notice
      tone="good"
      title={t('importing.done', {
        count: imported.transactions,
        files: t('importing.files', { count: imported.files }),
      })}
      actions={
        <Button look="primary" onPress={() => go('/')}>
          {t('importing.seeOverview')}
        </Button>
      }
    />
  )
}
