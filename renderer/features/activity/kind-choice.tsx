import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Movement } from '../../../shared/ledger/activity/movement'
import { transactionKinds } from '../../../shared/model'
import { correctKinds, forgetCorrections } from '../../store/corrections'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import styles from './activity.module.css'

/** What the picked rows are: as their statements say, or as the person does. */
export function KindChoice({ picked }: { readonly picked: readonly Movement[] }) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const rows = useMemo(
    () => picked.map(({ account, row }) => ({ account: account.id, transaction: row.id })),
    [picked],
  )
  const said = useLiveQuery(
    () => database.corrections.bulkGet(rows.map(({ account, transaction }) => [account, transaction])),
    [database, rows],
  )
  const kinds = new Set(picked.map(({ row }) => row.kind))
  const [kind = null] = kinds
  const corrected = said?.filter((one) => one !== undefined).length ?? 0
  return (
    <div className={styles.kind}>
      <Choice
        label={picked.length === 1 ? t('activity.kind') : t('activity.kindOf', { count: picked.length })}
        value={kinds.size === 1 ? kind : null}
        placeholder={t('activity.severalKinds')}
        choices={transactionKinds.map((value) => ({ value, text: t(`common.transaction.${value}`) }))}
        onChange={(chosen) => void correctKinds(database, rows, chosen)}
      />
      {corrected > 0 && (
        <p className={styles.said}>
          {t('activity.saidByYou', { count: corrected })}{' '}
          <Button look="quiet" onPress={() => void forgetCorrections(database, rows)}>
            {t('activity.asStated')}
          </Button>
        </p>
      )}
    </div>
  )
}
