import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile } from '../../bridge/save-file'
import type { Database } from '../../store/database'
import { Button } from '../../ui/button'
import { Check } from '../../ui/check'
import { Dialog } from '../../ui/dialog'
import { useDisplay } from '../../ui/display'
import { Loading } from '../../ui/loading'
import { NotWritten } from '../../ui/not-written'
import styles from './diagnostics.module.css'
import { useReport } from './use-report'

interface Props {
  readonly database: Database | null
  readonly onClose: () => void
}

/** The whole report, to be read before it is saved. It is never sent. */
export function ReportDialog({ database, onClose }: Props) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const [withNames, setWithNames] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  const [refused, setRefused] = useState<unknown>(null)
  const report = useReport(database, withNames)

  const save = async (text: string) => {
    const name = `jandon-report-${today}.txt`
    setRefused(null)
    try {
      const bytes = new TextEncoder().encode(text)
      setSaved((await saveFile(name, bytes)) === 'saved' ? name : null)
    } catch (error) {
      setRefused(error)
    }
  }
  return (
    <Dialog
      title={t('diagnostics.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('diagnostics.close')}</Button>
          <Button look="primary" busy={report === null} onPress={() => void (report && save(report))}>
            {t('diagnostics.save')}
          </Button>
        </>
      }
    >
      <p>{t('diagnostics.lead')}</p>
      {report === null ? (
        <Loading label={t('common.opening')} />
      ) : (
        <div className={styles.report} role="region" aria-label={t('diagnostics.text')} tabIndex={0}>
          <pre>{report}</pre>
        </div>
      )}
      {database !== null && (
        <Check checked={withNames} onChange={setWithNames}>
          {t('diagnostics.withNames')}
        </Check>
      )}
      {refused !== null && <NotWritten error={refused} />}
      <p role="status" className={styles.soft}>
        {saved !== null && t('safety.saved', { name: saved })}
      </p>
    </Dialog>
  )
}
