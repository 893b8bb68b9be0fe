import { useTranslation } from 'react-i18next'
import type { CarrierCharge, CarrierCharges } from '../../../shared/carrier-bills/carrier-charges'
import { disputeDeadline } from '../../../shared/carrier-bills/dispute-deadline'
import { monthOf } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import { DisputeSteps } from '../../advice/dispute-steps'
import { Card } from '../../ui/card'
import { type Column, DataTable } from '../../ui/data-table'
import { useDisplay } from '../../ui/display'
import { MoneyText } from '../../ui/money-text'
import { Pill } from '../../ui/pill'
import { useFormat } from '../../ui/use-format'
import styles from './health.module.css'
import { LimitField } from './limit-field'
import { useLimit } from './use-limit'

/** A phone bill charge by charge: what each was for, how much of the limit is used, and what may be disputed. */
export function BillCard({ bill }: { readonly bill: CarrierCharges }) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { money, day, month } = useFormat()
  const { account, charges } = bill
  const [limit, setLimit] = useLimit(account.id)
  const used = bill.usedIn(monthOf(today))
  const words = { amount: money(used, account.currency), month: month(monthOf(today)) }
  const deadline = disputeDeadline(bill, today)
  const unknown = charges.some(({ meaning }) => meaning.code === 'unknown')
  return (
    <Card
      title={t('health.bills', { account: account.name })}
      note={
        limit === null
          ? `${t('health.used', words)} ${t('health.billsNote')}`
          : t('health.usedOf', {
              ...words,
              limit: money(limit, account.currency),
              left: money(minor(Math.max(0, limit - used)), account.currency),
            })
      }
    >
      <DataTable
        label={t('health.bills', { account: account.name })}
        rows={charges}
        columns={useColumns(account.currency)}
        keyOf={({ row }) => row.id}
        maxHeight={360}
      />
      <LimitField currency={account.currency} limit={limit} onChange={setLimit} />
      {unknown && (
        <section className={styles.rights}>
          <h3 className={styles.title}>{t('health.rightsTitle')}</h3>
          <p>
            {deadline
              ? t(`disputes.deadline.${deadline.code}`, { day: day(deadline.day) })
              : t('disputes.deadline.none')}
          </p>
          <DisputeSteps currency={account.currency} />
        </section>
      )}
    </Card>
  )
}

function useColumns(currency: CarrierCharges['account']['currency']): readonly Column<CarrierCharge>[] {
  const { t } = useTranslation()
  const { day } = useFormat()
  return [
    { id: 'day', head: t('health.day'), width: 6, cell: ({ row }) => day(row.day) },
    {
      id: 'shop',
      head: t('health.shop'),
      cell: ({ row }) => (
        <>
          <span className={styles.cut}>{row.counterparty ?? row.text}</span>
          <span className={`${styles.cut} ${styles.soft}`}>{row.counterparty === null ? '' : row.text}</span>
        </>
      ),
    },
    {
      id: 'meaning',
      head: t('health.meaning'),
      width: 13,
      cell: ({ meaning, repeats }) => (
        <>
          <Pill tone={meaning.code === 'unknown' ? 'warn' : 'plain'}>
            {t(`health.meanings.${meaning.code}`, {
              account: 'account' in meaning ? meaning.account.name : '',
            })}
          </Pill>{' '}
          {repeats && <Pill tone="bad">{t('health.twice')}</Pill>}
        </>
      ),
    },
    {
      id: 'amount',
      head: t('health.amount'),
      width: 8,
      align: 'end',
      cell: ({ row }) => <MoneyText minor={row.amount} currency={currency} sign="always" />,
    },
  ]
}
