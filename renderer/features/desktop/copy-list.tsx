import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SnapshotInfo } from '../../../shared/ipc'
import { useOwnOnly } from '../../importing/own-only'
import { Button } from '../../ui/button'
import { AskDialog } from '../../ui/ask-dialog'
import { useFormat } from '../../ui/use-format'
import table from '../../ui/table.module.css'
import styles from './desktop.module.css'
import { UnlockDialog } from '../../ui/unlock-dialog'
import { useInstant } from '../../ui/use-instant'
import type { BroughtBack } from './use-copies'

/** How bringing a copy back ended, once it did. */
export type Ended = Exclude<BroughtBack, 'locked'>

interface Props {
  readonly copies: readonly SnapshotInfo[]
  readonly bringBack: (copy: SnapshotInfo, passphrase: string | null) => Promise<BroughtBack>
  /** Removes one that cannot be brought back; absent where every trace may still be wanted. */
  readonly removeDamaged?: (copy: SnapshotInfo) => Promise<void>
  /** Told how it ended; a copy that is locked is asked for its passphrase first. */
  readonly onEnd: (copy: SnapshotInfo, how: Ended) => void
}

/** The safety copies, each with what it holds and the way back to it, after a question. */
export function CopyList({ copies, bringBack, removeDamaged, onEnd }: Props) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const when = useInstant()
  const ownOnly = useOwnOnly()
  const [asking, setAsking] = useState<SnapshotInfo | null>(null)
  const [locked, setLocked] = useState<{ readonly copy: SnapshotInfo; readonly wrong: boolean } | null>(null)

  const start = async (copy: SnapshotInfo, passphrase: string | null) => {
    setAsking(null)
    const how = await bringBack(copy, passphrase)
    if (how === 'locked') return setLocked({ copy, wrong: passphrase !== null })
    setLocked(null)
    onEnd(copy, how)
  }

  return (
    <>
      <table className={`${table.table} ${styles.copies}`}>
        <thead>
          <tr>
            <th scope="col">{t('desktop.savedAt')}</th>
            <th scope="col">{t('desktop.holds')}</th>
            <th scope="col">{t('desktop.size')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {copies.map((copy) => (
            <tr key={copy.id}>
              <th scope="row">{when(copy.savedAt)}</th>
              {copy.damaged ? (
                <td className={styles.bad}>{t('desktop.damaged')}</td>
              ) : (
                <td>{t('desktop.transactions', { count: copy.transactions })}</td>
              )}
              <td>{t('desktop.kilobytes', { size: number(Math.ceil(copy.bytes / 1_000)) })}</td>
              <td>
                {copy.damaged ? (
                  removeDamaged && (
                    <Button
                      look="quiet"
                      label={t('desktop.removeDamagedOf', { when: when(copy.savedAt) })}
                      onPress={() => void removeDamaged(copy)}
                    >
                      {t('desktop.removeDamaged')}
                    </Button>
                  )
                ) : (
                  <Button
                    label={t('desktop.bringBackOf', { when: when(copy.savedAt) })}
                    onPress={() => ownOnly(() => setAsking(copy))}
                  >
                    {t('desktop.bringBack')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asking && (
        <AskDialog
          title={t('desktop.bringBackTitle', { when: when(asking.savedAt) })}
          isOpen
          onClose={() => setAsking(null)}
          confirm={{
            text: t('desktop.bringBack'),
            onPress: () => void start(asking, null),
          }}
        >
          <p>{t('desktop.bringBackText', { count: asking.transactions })}</p>
        </AskDialog>
      )}
      {locked && (
        <UnlockDialog
          wrong={locked.wrong}
          onUnlock={(passphrase) => void start(locked.copy, passphrase)}
          onClose={() => setLocked(null)}
        />
      )}
    </>
  )
}
