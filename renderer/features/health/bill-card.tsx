import { useTranslation } from 'react-i18next'
import type { CarrierCharge, CarrierCharges } from '../../../shared/carrier-bills/carrier-charges'
import { addDays, monthOf } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import { billRights } from '../../../shared/routes/rights'
import { Card } from '../../ui/card'
import { type Column, DataTable } from '../../ui/data-table'
import { useDisplay } from '../../ui/display'
import { MoneyText } from '../../ui/money-text'
import { Pill } from '../../ui/pill'
import { useFormat } from '../../ui/use-format'
import styles from './health.module.css'
import { LimitField } from './limit-field'
import { useLimit } from './use-limit'

/** Those who are asked to correct a charge must answer within two weeks: Korea, Network Act, article 58 (3). */
const answerDays = 14

/** A phone bill charge by charge: what each was for, how much of the limit is used, and what may be disputed. */
export function BillCard({ bill }: { readonly bill: CarrierCharges }) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { money, day, month } = useFormat()
  const { account, charges } = bill
  const [limit, setLimit] = useLimit(account.id)
  const used = bill.usedIn(monthOf(today))
  const words = { amount: money(used, account.currency), month: month(monthOf(today)) }
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
      {unknown && account.currency === 'KRW' && (
        <section className={styles.rights}>
          <h3 className={styles.title}>{t('health.rightsTitle')}</h3>
          <ul>
            {billRights.map(({ code }) => (
              <li key={code}>{t(`rights.texts.${code}`)}</li>
            ))}
          </ul>
          <p>{t('health.deadline', { day: day(addDays(today, answerDays)) })}</p>
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
