import { useTranslation } from 'react-i18next'
import type { Payout } from '../../../shared/payouts/payouts'
import { MoneyText } from '../../ui/money-text'
import { useFormat } from '../../ui/use-format'
import styles from './payouts.module.css'

/** The earnings that made up a payout, and what of it no row explains. */
export function PayoutParts({ payout: { row, parts, rest } }: { readonly payout: Payout }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  return (
    <ul className={styles.parts}>
      {parts.map(({ row: earning, amount }) => (
        <li key={earning.id} className={styles.part}>
          <span className={styles.soft}>{day(earning.day)}</span>
          <span className={styles.cut}>
            {[earning.counterparty, earning.text].filter(Boolean).join(' · ')}
          </span>
          <MoneyText minor={amount} currency={row.currency} />
        </li>
      ))}
      {rest > 0 && (
        <li className={styles.part}>
          <span />
          <span className={styles.soft}>{t('payouts.rest')}</span>
          <MoneyText minor={rest} currency={row.currency} />
        </li>
      )}
    </ul>
  )
}
