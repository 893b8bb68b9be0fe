import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SnapshotInfo } from '../../../shared/ipc'
import { Button } from '../../ui/button'
import { AskDialog } from '../../ui/ask-dialog'
import { useFormat } from '../../ui/use-format'
import table from '../../ui/table.module.css'
import styles from './desktop.module.css'
import { useInstant } from '../../ui/use-instant'

interface Props {
  readonly copies: readonly SnapshotInfo[]
  readonly onBringBack: (copy: SnapshotInfo) => void
}

/** The safety copies, each with what it holds and the way back to it, after a question. */
export function CopyList({ copies, onBringBack }: Props) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const when = useInstant()
  const [asking, setAsking] = useState<SnapshotInfo | null>(null)

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
                {!copy.damaged && (
                  <Button
                    label={t('desktop.bringBackOf', { when: when(copy.savedAt) })}
                    onPress={() => setAsking(copy)}
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
            onPress: () => {
              setAsking(null)
              onBringBack(asking)
            },
          }}
        >
          <p>{t('desktop.bringBackText', { count: asking.transactions })}</p>
        </AskDialog>
      )}
    </>
  )
}
