import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ClearingAccount } from '../../../shared/payouts/clearing-account'
import type { Minor } from '../../../shared/money/money'
import { MoneyText } from '../../ui/money-text'
import { Notice } from '../../ui/notice'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './payouts.module.css'

/** The sum, line by line, from what lay there before to what is there now. */
export function ClearingTable({ clearing }: { readonly clearing: ClearingAccount }) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const { account, opening, lines, computed, stated, residual } = clearing
  const amount = (minor: Minor, sign: 'auto' | 'always') => (
    <td className={table.end}>
      <MoneyText minor={minor} currency={account.currency} sign={sign} />
    </td>
  )
  return (
    <div>
      <table className={table.table} aria-label={account.name}>
        <tbody>
          {opening !== 0 && (
            <tr>
              <th scope="row">{t('payouts.opening')}</th>
              <td />
              {amount(opening, 'auto')}
            </tr>
          )}
          {lines.map(({ code, amount: moved, rows }) => (
            <tr key={code}>
              <th scope="row">{t(`payouts.lines.${code}`)}</th>
              <td className={table.softCell}>{t('payouts.rows', { count: rows })}</td>
              {amount(moved, 'always')}
            </tr>
          ))}
          <tr className={styles.sum}>
            <th scope="row">{t('payouts.computed')}</th>
            <td />
            {amount(computed, 'auto')}
          </tr>
          {stated !== null && (
            <tr>
              <th scope="row">{t('payouts.stated')}</th>
              <td />
              {amount(stated, 'auto')}
            </tr>
          )}
        </tbody>
      </table>
      {residual !== 0 ? (
        <Notice
          tone="warn"
          title={t('payouts.residual', { amount: money(residual, account.currency, 'always') })}
          actions={<Link href={`/accounts/${account.id}`}>{t('payouts.toAccount')}</Link>}
        />
      ) : (
        <p className={styles.verdict}>{stated === null ? t('payouts.unstated') : t('payouts.ties')}</p>
      )}
    </div>
  )
}
