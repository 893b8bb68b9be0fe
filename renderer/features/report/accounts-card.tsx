import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { feeShare } from '../../../shared/ledger/report/account-costs'
import type { Report } from '../../../shared/ledger/report/report'
import type { Currency } from '../../../shared/money/currency'
import type { Minor } from '../../../shared/money/money'
import { Card } from '../../ui/card'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './report.module.css'

/** What each account brought and cost, in its own currency; the dearest share of fees first. */
export function AccountsCard({ report: { accounts } }: { readonly report: Report }) {
  const { t } = useTranslation()
  const through = (one: (typeof accounts)[number]): number => one.cameIn + one.movedOut
  const moved = accounts
    .filter((one) => through(one) > 0 || one.fees !== 0 || one.lapsed !== 0)
    .sort((a, b) => (feeShare(b) ?? 0) - (feeShare(a) ?? 0))
  if (moved.length === 0) return null
  return (
    <Card title={t('report.accounts')} note={t('report.accountsNote')}>
      <div className={styles.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('report.account')}</th>
              {(['cameIn', 'movedOut', 'fees', 'share', 'idle', 'lapsed'] as const).map((column) => (
                <th key={column} scope="col" className={table.end}>
                  {t(`report.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moved.map((one) => (
              <tr key={one.account.id}>
                <th scope="row">
                  <Link href={`/accounts/${one.account.id}`}>{one.account.name}</Link>
                </th>
                <AmountCell amount={one.cameIn} currency={one.account.currency} />
                <AmountCell amount={one.movedOut} currency={one.account.currency} />
                <AmountCell amount={one.fees} currency={one.account.currency} />
                <ShareCell share={feeShare(one)} />
                <AmountCell amount={one.waiting.average} currency={one.account.currency} />
                <AmountCell amount={one.lapsed} currency={one.account.currency} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

function AmountCell({ amount, currency }: { readonly amount: Minor; readonly currency: Currency }) {
  return (
    <td className={table.end}>
      <MoneyText minor={amount} currency={currency} tone={amount === 0 ? 'soft' : 'plain'} />
    </td>
  )
}

function ShareCell({ share }: { readonly share: number | null }) {
  const { t } = useTranslation()
  const { percent } = useFormat()
  return <td className={table.end}>{share === null ? t('common.none') : percent(share)}</td>
}
