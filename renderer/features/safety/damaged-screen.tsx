import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Damage } from '../../../shared/damage/find-damage'
import { mendLedger } from '../../store/backup/backup'
import type { RestoreProblem } from '../../store/backup/restore'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { useFormat } from '../../ui/use-format'
import { RestoreFlow } from './restore-flow'
import { SaveBackup } from './save-backup'
import styles from './safety.module.css'
import { useProblemWords } from './use-problem-words'
import { useRestore } from './use-restore'

interface Props {
  readonly damage: Damage
  /** One more way on. */
  readonly help: ReactNode
  /** The person has a ledger that they want to go on with. */
  readonly onGoOn: () => void
}

/** What is damaged, and the ways on: mend it, a backup, or what is here. Nothing is changed before one is chosen. */
export function DamagedScreen({ damage, help, onGoOn }: Props) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const { database } = useWorkspace()
  const wordsOf = useProblemWords()
  const restore = useRestore()
  const [mended, setMended] = useState<readonly string[] | null>(null)
  const [failed, setFailed] = useState<RestoreProblem | null>(null)

  const mend = async () => {
    const result = await mendLedger(database)
    if (result.ok) setMended(result.value)
    else setFailed(result.error)
  }
  if (mended !== null || restore.step.kind === 'done')
    return (
      <main className={styles.alone}>
        <Notice
          tone="good"
          title={t('safety.damage.mended')}
          actions={<Button onPress={onGoOn}>{t('safety.damage.closeMended')}</Button>}
        >
          {mended !== null && mended.length > 0 && <p>{t('safety.damage.again', { files: list(mended) })}</p>}
        </Notice>
      </main>
    )
  return (
    <main className={styles.alone}>
      <Page title={t('safety.damage.damagedTitle')} lead={t('safety.damage.damagedText')}>
        <Card note={t('safety.damage.mendNote')}>
          <Findings damage={damage} />
          <div className={styles.actions}>
            <Button look="primary" onPress={() => void mend()}>
              {t('safety.damage.mend')}
            </Button>
            <SaveBackup />
            <RestoreFlow restore={restore} />
            <Button look="quiet" onPress={onGoOn}>
              {t('safety.damage.goOn')}
            </Button>
            {help}
          </div>
          {failed && (
            <Notice tone="bad" title={t('safety.refused')}>
              <p>{wordsOf(failed)}</p>
            </Notice>
          )}
        </Card>
      </Page>
    </main>
  )
}

/** What was found, in sentences. */
function Findings({ damage }: { readonly damage: Damage }) {
  const { t } = useTranslation()
  const { list } = useFormat()
  const { unsound, incomplete, lostAccounts, lostStatements } = damage
  const records = unsound.accounts + unsound.pages + unsound.statements
  const lost = lostAccounts.length + lostStatements.length
  return (
    <ul className={styles.findings}>
      {records > 0 && <li>{t('safety.damage.records', { count: records })}</li>}
      {incomplete.length > 0 && (
        <li>{t('safety.damage.incomplete', { files: list(incomplete.map(({ file }) => file)) })}</li>
      )}
      {lost > 0 && <li>{t('safety.damage.lost', { count: lost })}</li>}
    </ul>
  )
}
