import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Movement } from '../../../shared/ledger/activity/movement'
import { type Column, DataTable } from '../../ui/data-table'
import { MoneyText } from '../../ui/money-text'
import { Pill } from '../../ui/pill'
import { useFormat } from '../../ui/use-format'
import type { Picking } from '../../ui/use-picking'
import styles from './activity.module.css'
import type { Activity } from './use-activity'

interface Props {
  readonly activity: Activity
  readonly picking: Picking
  /** Whether there is little room, since a movement is open beside it: the account then stands under the text. */
  readonly brief: boolean
}

/** Columns there must be room for. */
const wide: ReadonlySet<string> = new Set(['account', 'fee'])

/** The rows that are left, one movement each. Drawn anew only when they are: not for a letter, before it is looked for. */
export const ActivityTable = memo(function ActivityTable({
  activity: { shown, sort, onSort },
  picking,
  brief,
}: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const columns: readonly Column<Movement>[] = [
    { id: 'day', head: t('activity.day'), width: 6.5, sorts: true, cell: ({ row }) => day(row.day) },
    {
      id: 'text',
      head: t('activity.text'),
      sorts: true,
      cell: ({ account, row }) => (
        <>
          <span className={styles.cut}>
            {row.counterparty ?? row.text}{' '}
            {row.status !== 'posted' && <Pill>{t(`common.status.${row.status}`)}</Pill>}
          </span>
          <span className={`${styles.soft} ${styles.cut}`}>
            {t(`common.transaction.${row.kind}`)}
            {brief && ` · ${account.name}`}
          </span>
        </>
      ),
    },
    {
      id: 'account',
      head: t('activity.account'),
      width: 11,
      sorts: true,
      cell: ({ account }) => <span className={styles.cut}>{account.name}</span>,
    },
    {
      id: 'fee',
      head: t('activity.fee'),
      width: 6,
      align: 'end',
      sorts: true,
      cell: ({ account, row }) =>
        row.fee === 0 ? '' : <MoneyText minor={row.fee} currency={account.currency} tone="soft" />,
    },
    {
      id: 'amount',
      head: t('activity.amount'),
      width: 9,
      align: 'end',
      sorts: true,
      cell: ({ account, row }) => (
        <MoneyText
          minor={row.amount}
          currency={account.currency}
          sign="always"
          tone={row.status !== 'posted' ? 'soft' : row.amount > 0 ? 'good' : 'plain'}
        />
      ),
    },
  ]
  return (
    <DataTable
      label={t('activity.title')}
      rows={shown}
      columns={brief ? columns.filter(({ id }) => !wide.has(id)) : columns}
      keyOf={({ account, row }) => `${account.id} ${row.id}`}
      maxHeight="max(20rem, calc(100vh - 23rem))"
      sort={{ ...sort, onSort }}
      picking={picking}
    />
  )
})
