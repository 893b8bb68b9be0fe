import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { type Payout, payoutsOf } from '../../../shared/payouts/payouts'
import { MoneyText } from '../../ui/money-text'
import { useFormat } from '../../ui/use-format'
import styles from './payouts.module.css'

/** More are a history, not an answer. */
const mostShown = 12

/** The newest payouts; each opens to the earnings that made it up. */
export function PayoutList({ one }: { readonly one: AccountLedger }) {
  const { t } = useTranslation()
  const payouts = useMemo(() => payoutsOf(one).slice(0, mostShown), [one])
  if (payouts.length === 0) return null
  return (
    <section>
      <h3 className={styles.subtitle}>{t('payouts.openPayouts')}</h3>
      {payouts.map((payout) => (
        <PayoutItem key={payout.row.id} payout={payout} />
      ))}
    </section>
  )
}

function PayoutItem({ payout: { row, amount, parts, rest } }: { readonly payout: Payout }) {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  return (
    <details className={styles.payout}>
      <summary>
        {t('payouts.payout', { amount: money(amount, row.currency), day: day(row.day) })}{' '}
        <span className={styles.soft}>{t('payouts.madeOf', { count: parts.length })}</span>
      </summary>
      <ul className={styles.parts}>
        {parts.map(({ row: earning, amount: part }) => (
          <li key={earning.id} className={styles.part}>
            <span className={styles.soft}>{day(earning.day)}</span>
            <span className={styles.cut}>
              {[earning.counterparty, earning.text].filter(Boolean).join(' · ')}
            </span>
            <MoneyText minor={part} currency={row.currency} />
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
    </details>
  )
}
