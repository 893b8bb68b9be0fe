import { useTranslation } from 'react-i18next'
import type { Mended as Outcome } from '../../store/backup/backup-worker'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Page } from '../../ui/page'
import { useFormat } from '../../ui/use-format'
import { PutBackRows } from './put-back-rows'
import styles from './safety.module.css'

interface Props {
  /** Null where the ledger was restored instead. */
  readonly outcome: Outcome | null
  readonly onGoOn: () => void
}

/** What became of what was damaged: rows that are again as they were read, and files to be imported again. */
export function Mended({ outcome, onGoOn }: Props) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const { putBack, toImportAgain } = outcome ?? { putBack: [], toImportAgain: [] }
  const rows = putBack.flatMap((file) => file.rows)
  return (
    <Page
      title={t('safety.damage.mended')}
      lead={toImportAgain.length > 0 && t('safety.damage.again', { files: list(toImportAgain) })}
    >
      {rows.length > 0 && (
        <Card
          title={t('safety.damage.rowsBack')}
          note={t('safety.damage.putBack', { files: list(putBack.map(({ file }) => file)) })}
        >
          <PutBackRows rows={rows} />
        </Card>
      )}
      <div className={styles.actions}>
        <Button look="primary" onPress={onGoOn}>
          {t('safety.damage.closeMended')}
        </Button>
      </div>
    </Page>
  )
}
