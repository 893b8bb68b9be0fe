import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Imported, useImportQueue } from '../../importing/import-queue'
import { standOf } from '../../importing/left-to-do'
import { isReady } from '../../importing/queue-state'
import { Button } from '../../ui/button'
import { NotWritten } from '../../ui/not-written'
import styles from './import-screen.module.css'

/** The one button that writes, with the number it will write and what it leaves for later. */
export function ImportBar({ onImported }: { readonly onImported: (imported: Imported) => void }) {
  const { t } = useTranslation()
  const { files, commit } = useImportQueue()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>(null)
  const ready = files.filter(isReady)
  const count = ready.reduce(
    (sum, { state }) => sum + (state.kind === 'read' ? state.preview.counts.added : 0),
    0,
  )
  const asking = files.filter((file) => standOf(file) === 'asks').length
  const reading = files.filter(({ state }) => state.kind === 'reading').length
  const whyNot =
    count > 0 || reading > 0 ? null : asking > 0 ? t('importing.whyQuestions') : t('importing.whyNothing')

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
        <Button look="primary" busy={busy || reading > 0} whyNot={whyNot} onPress={() => void run()}>
          {busy ? t('importing.importing') : t('importing.importCount', { count })}
        </Button>
        {files.length > 1 && (
          <p role="status" className={styles.left}>
            {reading > 0
              ? t('importing.leftReading', { count: reading })
              : count > 0 && asking > 0 && t('importing.leftAsking', { count: asking })}
          </p>
        )}
      </div>
    </>
  )
}
