import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../../shared/day'
import type { FollowedTransfer } from '../../../shared/transfers/followed-transfer'
import { Card } from '../../ui/card'
import { type Column, DataTable } from '../../ui/data-table'
import { MoneyText } from '../../ui/money-text'
import { useFormat } from '../../ui/use-format'
import { PairAnswer } from './pair-answer'
import { StatePill } from './state-pill'
import styles from './transfers.module.css'

/** Every transfer, newest first: what left, what came, what it cost, how long it took. */
export function DoneCard({ transfers }: { readonly transfers: readonly FollowedTransfer[] }) {
  const { t } = useTranslation()
  return (
    <Card title={t('transfers.doneTitle')} note={t('transfers.doneNote')}>
      <DataTable
        label={t('transfers.doneTitle')}
        rows={transfers}
        columns={useColumns()}
        keyOf={({ id }) => id}
      />
    </Card>
  )
}

function useColumns(): readonly Column<FollowedTransfer>[] {
  const { t } = useTranslation()
  const { day } = useFormat()
  const none = t('common.none')
  const took = ({ sentOn, into }: FollowedTransfer): string => {
    const count = into ? Math.max(0, daysBetween(sentOn, into.day)) : null
    if (count === null) return none
    return count === 0 ? t('transfers.onTheDay') : t('transfers.days', { count })
  }
  return [
    { id: 'day', head: t('transfers.day'), width: 5, cell: ({ sentOn }) => day(sentOn) },
    {
      id: 'way',
      head: t('transfers.way'),
      cell: ({ from, to }) => (
        <>
          <span className={styles.cut} title={from.name}>
            {from.name}
          </span>
          {to && (
            <span className={`${styles.cut} ${styles.soft}`} title={to.name}>
              → {to.name}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'left',
      head: t('transfers.sentAmount'),
      width: 7.5,
      align: 'end',
      cell: ({ amount, from }) => <MoneyText minor={amount} currency={from.currency} />,
    },
    {
      id: 'came',
      head: t('transfers.cameAmount'),
      width: 7.5,
      align: 'end',
      cell: ({ into }) => (into ? <MoneyText minor={into.amount} currency={into.currency} /> : none),
    },
    {
      id: 'fee',
      head: t('transfers.fee'),
      width: 5,
      align: 'end',
      cell: ({ fee, from }) =>
        fee === null ? none : <MoneyText minor={fee} currency={from.currency} tone="soft" />,
    },
    { id: 'took', head: t('transfers.took'), width: 5.5, align: 'end', cell: took },
    {
      id: 'state',
      head: t('transfers.stateHead'),
      width: 6,
      cell: ({ state }) => <StatePill state={state} />,
    },
    {
      id: 'answer',
      head: '',
      width: 6.5,
      align: 'end',
      cell: ({ pair }) => pair && <PairAnswer pair={pair} />,
    },
  ]
}
