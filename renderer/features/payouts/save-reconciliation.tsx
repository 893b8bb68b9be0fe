import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fileNamePart } from '../../../shared/file-name'
import { reconciliationCsv } from '../../../shared/payouts/reconciliation-csv'
import { saveFile } from '../../bridge/save-file'
import { Button } from '../../ui/button'
import { Printed } from '../../ui/printed'
import styles from './payouts.module.css'
import { ReconciliationSheet } from './reconciliation-sheet'
import type { PayingPlace } from './use-payouts'

/** The reconciliation to keep or to hand on: as a table, and as a page. */
export function SaveReconciliation({ place }: { readonly place: PayingPlace }) {
  const { t } = useTranslation()
  const { one, clearing } = place
  const [printing, setPrinting] = useState(false)
  const printed = useCallback(() => setPrinting(false), [])
  const [saved, setSaved] = useState<string | null>(null)
  const name = `jandon-${fileNamePart(one.account.id)}-${clearing.period.to}.csv`
  const save = async () => {
    // A byte order mark: without it Excel takes Korean names for another character set.
    const bytes = new TextEncoder().encode(`\uFEFF${reconciliationCsv(clearing, one)}`)
    if ((await saveFile(name, bytes)) === 'saved') setSaved(name)
  }
  return (
    <div className={styles.actions}>
      <Button onPress={() => void save()}>{t('payouts.saveCsv')}</Button>
      <Button onPress={() => setPrinting(true)}>{t('payouts.print')}</Button>
      <p role="status" className={styles.soft}>
        {saved !== null && t('payouts.saved', { name: saved })}
      </p>
      {printing && (
        <Printed onDone={printed}>
          <ReconciliationSheet place={place} />
        </Printed>
      )}
    </div>
  )
}
