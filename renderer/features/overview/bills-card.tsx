import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { monthOf } from '../../../shared/day'
import { carrierBill } from '../../../shared/ledger/carrier-bill'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Summary } from '../../../shared/ledger/summary'
import { Card } from '../../ui/card'
import { MoneyText } from '../../ui/money-text'
import { useFormat } from '../../ui/use-format'
import table from '../../ui/table.module.css'
import styles from './overview.module.css'

/** Phone bills: a debt, apart from everything that lies idle. */
export function BillsCard({ summary, ledger }: { readonly summary: Summary; readonly ledger: Ledger }) {
  const { t } = useTranslation()
  const { month: monthName } = useFormat()
  const bills = summary.bills.flatMap(({ account: id }) => {
    const one = ledger.get(id)
    const last = one?.transactions.at(-1)
    return one && last ? [{ account: one.account, bill: carrierBill(one, monthOf(last.day)) }] : []
  })
  if (bills.length === 0) return null
  return (
    <Card title={t('overview.billsTitle')} note={t('overview.billsNote')}>
      <div className={styles.placesWrap}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('overview.place')}</th>
              <th scope="col" className={table.end}>
                {t('overview.billCharged')}
              </th>
              <th scope="col" className={table.end}>
                {t('overview.billRefunded')}
              </th>
              <th scope="col" className={table.end}>
                {t('overview.billPromised')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bills.map(({ bill, account }) => (
              <tr key={account.id}>
                <th scope="row">
                  <Link href={`/accounts/${account.id}`}>{account.name}</Link>
                  <span className={table.soft}>{monthName(bill.month)}</span>
                </th>
                {[bill.charged, bill.refunded, bill.promised].map((amount, index) => (
                  <td key={index} className={table.end}>
                    <MoneyText minor={amount} currency={account.currency} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
