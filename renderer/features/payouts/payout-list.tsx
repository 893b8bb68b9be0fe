import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { type Payout, payoutsOf } from '../../../shared/payouts/payouts'
import { useFormat } from '../../ui/use-format'
import { PayoutParts } from './payout-parts'
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

function PayoutItem({ payout }: { readonly payout: Payout }) {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  const { row, amount, parts } = payout
  return (
    <details className={styles.payout}>
      <summary>
        {t('payouts.payout', { amount: money(amount, row.currency), day: day(row.day) })}{' '}
        <span className={styles.soft}>{t('payouts.madeOf', { count: parts.length })}</span>
      </summary>
      <PayoutParts payout={payout} />
    </details>
  )
}
