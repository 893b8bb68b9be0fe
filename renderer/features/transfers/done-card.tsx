import { useTranslation } from 'react-i18next'
import { type Day, daysBetween } from '../../../shared/day'
import type { FollowedTransfer } from '../../../shared/transfers/followed-transfer'
import { Card } from '../../ui/card'
import { type Column, DataTable } from '../../ui/data-table'
import { MoneyText } from '../../ui/money-text'
import { useFormat } from '../../ui/use-format'
import { ArrivalAnswer } from './arrival-answer'
import { isToldArrived } from './open-transfers'
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
  const { day, money } = useFormat()
  const none = t('common.none')
  const took = (sentOn: Day, came: Day): string => {
    const count = Math.max(0, daysBetween(sentOn, came))
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
      width: 7,
      align: 'end',
      cell: ({ amount, from, fee }) => (
        <>
          <MoneyText minor={amount} currency={from.currency} />
          {fee !== null && fee > 0 && (
            <p className={styles.soft}>{t('transfers.feeOf', { fee: money(fee, from.currency) })}</p>
          )}
        </>
      ),
    },
    {
      id: 'came',
      head: t('transfers.cameAmount'),
      width: 7,
      align: 'end',
      cell: (transfer) =>
        transfer.into ? (
          <>
            <MoneyText minor={transfer.into.amount} currency={transfer.into.currency} />
            <p className={styles.soft}>{took(transfer.sentOn, transfer.into.day)}</p>
          </>
        ) : (
          none
        ),
    },
    {
      id: 'state',
      head: t('transfers.stateHead'),
      width: 5.5,
      cell: ({ state }) => <StatePill state={state} />,
    },
    {
      id: 'answer',
      head: '',
      width: 5.5,
      align: 'end',
      cell: (one) =>
        one.pair ? <PairAnswer pair={one.pair} /> : isToldArrived(one) && <ArrivalAnswer of={one} />,
    },
  ]
}
