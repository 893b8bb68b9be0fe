import { useTranslation } from 'react-i18next'
import type { Summary } from '../../../shared/ledger/summary'
import { useFormat } from '../../ui/use-format'
import { byWeight } from './by-weight'
import styles from './overview.module.css'

interface Props {
  readonly summary: Summary
  readonly idleDays: number
}

/** The one number: what lies idle, by currency, never added together without a rate. */
export function Answer({ summary, idleDays }: Props) {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  const idle = byWeight(summary).filter((one) => one.idle > 0)
  const places = summary.accounts.filter((one) => one.idle > 0)
  const since = places.flatMap((one) => one.since ?? []).sort()[0]
  const [first, ...others] = idle

  if (!first || !since)
    return (
      <header>
        <h1 className={styles.none}>{t('overview.nothingIdle', { days: idleDays })}</h1>
      </header>
    )
  return (
    <header>
      <p className={styles.lead}>{t('overview.idleIn', { count: places.length, since: day(since) })}</p>
      <h1 className={styles.sums}>
        <span className={styles.answer}>{money(first.idle, first.currency)}</span>
        {others.map((one) => (
          <span key={one.currency} className={styles.further}>
            + {money(one.idle, one.currency)}
          </span>
        ))}
      </h1>
    </header>
  )
}
