import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Damage } from '../../../shared/damage/find-damage'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { DamageFindings } from './damage-findings'
import { Mended } from './mended'
import { RestoreFlow } from './restore-flow'
import { SaveBackup } from './save-backup'
import styles from './safety.module.css'
import { useMend } from './use-mend'
import { useProblemWords } from './use-problem-words'
import { useRestore } from './use-restore'

interface Props {
  readonly damage: Damage
  /** One more way on. */
  readonly help: ReactNode
  /** The person has a ledger that they want to go on with. */
  readonly onGoOn: () => void
  /** The ledger is another one now. */
  readonly onRestored: () => void
}

/** What is damaged, and the ways on: mend it, a backup, or what is here. Nothing is changed before one is chosen. */
export function DamagedScreen({ damage, help, onGoOn, onRestored }: Props) {
  const { t } = useTranslation()
  const wordsOf = useProblemWords()
  const restore = useRestore()
  const { step, mend } = useMend(damage)

  if (step.kind === 'done' || restore.step.kind === 'done')
    return (
      <main className={styles.alone}>
        <Mended outcome={step.kind === 'done' ? step.mended : null} onGoOn={onRestored} />
      </main>
    )
  return (
    <main className={styles.alone}>
      <Page title={t('safety.damage.damagedTitle')} lead={t('safety.damage.damagedText')}>
        <Card title={t('safety.damage.found')} note={t('safety.damage.mendNote')}>
          <DamageFindings damage={damage} />
          <div className={styles.actions}>
            <Button look="primary" busy={step.kind === 'busy'} onPress={mend}>
              {t('safety.damage.mend')}
            </Button>
            <SaveBackup />
            <RestoreFlow restore={restore} />
          </div>
          <div className={styles.actions}>
            <Button look="quiet" onPress={onGoOn}>
              {t('safety.damage.goOn')}
            </Button>
            {help}
          </div>
          {step.kind === 'refused' && (
            <Notice tone="bad" title={t('safety.refused')}>
              <p>{wordsOf(step.problem)}</p>
            </Notice>
          )}
        </Card>
      </Page>
    </main>
  )
}
