import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ExportName, exportNames, ledgerExports } from '../../../shared/export/ledger-exports'
import { saveFile } from '../../bridge/save-file'
import { usePairedLedger } from '../../pairing/use-ledger'
import { exportLedger } from '../../store/export-ledger'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { NotWritten } from '../../ui/not-written'
import styles from './safety.module.css'

/** The ledger as files for other programs. */
export function ExportCard() {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const paired = usePairedLedger()
  const [busy, setBusy] = useState<ExportName | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const [refused, setRefused] = useState<unknown>(null)

  const save = async (name: ExportName) => {
    if (!paired) return
    setBusy(name)
    setSaved(null)
    setRefused(null)
    const file = `jandon-${today}.${ledgerExports[name].extension}`
    try {
      const bytes = await exportLedger(database, name, paired.moved)
      if ((await saveFile(file, bytes)) === 'saved') setSaved(file)
    } catch (error) {
      setRefused(error)
    } finally {
      setBusy(null)
    }
  }
  return (
    <Card title={t('safety.exports')} note={t('safety.exportsNote')}>
      <dl className={styles.exports}>
        {exportNames.map((name) => (
          <div key={name} className={styles.export}>
            <dt>
              <Button busy={busy === name || !paired} onPress={() => void save(name)}>
                {t(`safety.export.${name}`)}
              </Button>
            </dt>
            <dd className={styles.soft}>{t(`safety.exportNote.${name}`)}</dd>
          </div>
        ))}
      </dl>
      {refused !== null && <NotWritten error={refused} />}
      <p role="status" className={styles.soft}>
        {saved !== null && t('safety.saved', { name: saved })}
      </p>
    </Card>
  )
}
