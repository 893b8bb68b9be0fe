import { useTranslation } from 'react-i18next'
import type { ActivityTotal } from '../../../shared/ledger/activity/activity-totals'
import { MoneyText } from '../../ui/money-text'
import styles from './activity.module.css'

/** What the rows above come to, each currency by itself. */
export function Totals({ totals }: { readonly totals: readonly ActivityTotal[] }) {
  const { t } = useTranslation()
  if (totals.length === 0) return null
  return (
    <dl className={styles.totals} aria-label={t('activity.totals')}>
      {totals.map(({ currency, count, in: into, out, moved, fees }) => (
        <div key={currency} className={styles.total}>
          <dt>{t('activity.totalOf', { currency, count })}</dt>
          <dd>
            {t('activity.in')} <MoneyText minor={into} currency={currency} tone="good" />
          </dd>
          <dd>
            {t('activity.out')} <MoneyText minor={out} currency={currency} />
          </dd>
          <dd>
            {moved > 0 && (
              <>
                {t('activity.moved')} <MoneyText minor={moved} currency={currency} tone="soft" />
              </>
            )}
          </dd>
          <dd>
            {t('activity.fees')} <MoneyText minor={fees} currency={currency} tone="soft" />
          </dd>
        </div>
      ))}
    </dl>
  )
}
