import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Summary } from '../../../shared/ledger/summary'
import { Card } from '../../ui/card'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'

/** Phone bills: a debt, apart from everything that lies idle. */
export function BillsCard({ summary, ledger }: { readonly summary: Summary; readonly ledger: Ledger }) {
  const { t } = useTranslation()
  const bills = summary.bills.flatMap((bill) => {
    const account = ledger.get(bill.account)?.account
    return account ? [{ bill, account }] : []
  })
  if (bills.length === 0) return null
  return (
    <Card title={t('overview.billsTitle')} note={t('overview.billsNote')}>
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
              <th scope="row">{account.name}</th>
              {[bill.charged, bill.refunded, bill.promised].map((amount, index) => (
                <td key={index} className={table.end}>
                  <MoneyText minor={amount} currency={account.currency} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
