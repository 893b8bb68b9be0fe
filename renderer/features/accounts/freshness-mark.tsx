import { useTranslation } from 'react-i18next'
import { freshnessOf } from '../../../shared/ledger/freshness'
import type { AccountSummary } from '../../../shared/ledger/summary'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './freshness-mark.module.css'

/** How far one account's balance can be relied on: a dot of colour and shape, and the same in words. */
export function FreshnessMark({ of }: { readonly of: AccountSummary }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { lastStatementDay, staleDays } = of
  const freshness = freshnessOf(of)
  const ago =
    staleDays === null
      ? null
      : staleDays === 0
        ? t('accounts.today')
        : t('accounts.daysAgo', { count: staleDays })
  return (
    <div className={styles.mark}>
      <span className={`${styles.dot} ${styles[freshness]}`} aria-hidden />
      <span>
        {lastStatementDay === null ? t('accounts.noStatement') : day(lastStatementDay)}
        <span className={table.soft}>
          {[ago, t(`accounts.freshness.${freshness}`)].filter(Boolean).join(' · ')}
        </span>
      </span>
    </div>
  )
}
