import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useOwnOnly } from '../../importing/own-only'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { UnlockDialog } from '../../ui/unlock-dialog'
import { useInstant } from '../../ui/use-instant'
import { RestoreDialog } from './restore-dialog'
import styles from './safety.module.css'
import type { Restore } from './use-restore'
import { useProblemWords } from './use-problem-words'

/** Restores a backup in steps: its file, its passphrase, what it would change, and the way back. */
export function RestoreFlow({ restore }: { readonly restore: Restore }) {
  const { t } = useTranslation()
  const wordsOf = useProblemWords()
  const { step, restoredAt, open, unlock, confirm, goBack, cancel } = restore
  const instant = useInstant()
  const ownOnly = useOwnOnly()
  return (
    <>
      <FileTrigger
        onSelect={(files) => {
          const file = files?.[0]
          if (file) ownOnly(() => open(file))
        }}
      >
        <Button busy={step.kind === 'busy'} onPress={cancel}>
          {t('safety.restore')}
        </Button>
      </FileTrigger>
      {step.kind === 'locked' && (
        <UnlockDialog
          wrong={step.wrong}
          onUnlock={(passphrase) => unlock(step.source, passphrase)}
          onClose={cancel}
        />
      )}
      {step.kind === 'preview' && (
        <RestoreDialog preview={step.preview} undoes={step.undoes} onConfirm={confirm} onClose={cancel} />
      )}
      {step.kind === 'refused' && (
        <div className={styles.said}>
          <Notice tone="bad" title={t('safety.refused')}>
            <p>{wordsOf(step.problem)}</p>
          </Notice>
        </div>
      )}
      {step.kind === 'done' && (
        <div className={styles.said}>
          <Notice tone="good" title={t(step.undoes ? 'safety.putBack' : 'safety.restored')} />
        </div>
      )}
      {restoredAt !== null && (
        <div className={styles.said}>
          <span className={styles.soft}>{t('safety.keptSince', { when: instant(restoredAt) })}</span>{' '}
          <Button look="quiet" onPress={goBack}>
            {t('safety.goBack')}
          </Button>
        </div>
      )}
    </>
  )
}
