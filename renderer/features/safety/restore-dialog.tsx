import { useTranslation } from 'react-i18next'
import { isChange } from '../../../shared/backup/changes'
import type { RestorePreview } from '../../store/backup/backup-worker'
import { AskDialog } from '../../ui/ask-dialog'
import { Notice } from '../../ui/notice'
import { useInstant } from '../../ui/use-instant'
import { ChangesTable } from './changes-table'
import { DamageFindings } from './damage-findings'
import styles from './safety.module.css'

interface Props {
  readonly preview: RestorePreview
  readonly undoes: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** What a restore would change, before it does. */
export function RestoreDialog({ preview, undoes, onConfirm, onClose }: Props) {
  const { t } = useTranslation()
  const instant = useInstant()
  const { written, changes, leftOut, damage } = preview
  const changing = isChange(changes)
  const when = written ? instant(written.at) : t('safety.unknownTime')
  return (
    <AskDialog
      title={undoes ? t('safety.goBackTitle') : t('safety.restoreTitle', { when })}
      isOpen
      onClose={onClose}
      confirm={{
        text: t(undoes ? 'safety.goBackNow' : 'safety.restoreNow'),
        onPress: onConfirm,
        whyNot: changing ? null : t('safety.nothingChanges'),
      }}
    >
      {changing && <ChangesTable changes={changes} />}
      {leftOut > 0 && <Notice tone="warn" title={t('safety.leftOut', { count: leftOut })} />}
      {damage && (
        <Notice tone="warn" title={t('safety.damage.inBackup')}>
          <DamageFindings damage={damage} />
        </Notice>
      )}
      <p className={styles.soft}>{t('safety.keptFirst')}</p>
    </AskDialog>
  )
}
