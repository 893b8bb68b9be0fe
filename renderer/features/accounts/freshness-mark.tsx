import { useTranslation } from 'react-i18next'
import { freshnessOf } from '../../../shared/ledger/freshness'
import type { AccountSummary } from '../../../shared/ledger/summary'
import styles from './freshness-mark.module.css'
import { StatementDay } from './statement-day'

/** How far one account's balance can be relied on: a dot of colour and shape, and the same in words. */
export function FreshnessMark({ of }: { readonly of: AccountSummary }) {
  const { t } = useTranslation()
  const freshness = freshnessOf(of)
  return (
    <div className={styles.mark}>
      <span className={`${styles.dot} ${styles[freshness]}`} aria-hidden />
      <StatementDay
        last={of.lastStatementDay ?? of.account.stated.at(-1)?.day ?? null}
        note={t(`accounts.freshness.${freshness}`)}
      />
    </div>
  )
}
