import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { CurrencySummary, Summary } from '../../../shared/ledger/summary'
import { sum } from '../../../shared/money/money'
import { useFormat } from '../../ui/use-format'
import type { OwnRates } from '../../store/own-rates'
import styles from './overview.module.css'

interface Props {
  readonly summary: Summary
  readonly currencies: readonly CurrencySummary[]
  readonly idleDays: number
  /** Null where a currency has no rate. */
  readonly rates: OwnRates | null
}

/** The one number: what lies idle. Currencies are added together only at the person's own rates, which are then named. */
export function Answer({ summary, currencies, idleDays, rates }: Props) {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  const idle = currencies.filter((one) => one.idle > 0)
  const places = summary.accounts.filter((one) => one.idle > 0)
  const since = places.flatMap((one) => one.since ?? []).sort()[0]
  const [first, ...others] = idle

  if (!first || !since)
    return (
      <header>
        <h1 className={styles.none}>{t('overview.nothingIdle', { days: idleDays })}</h1>
      </header>
    )
  const words = idle.map((one) => money(one.idle, one.currency))
  const together = rates && sum(idle.map((one) => rates.convert(one.idle, one.currency)))
  return (
    <header>
      <p className={styles.lead}>{t('overview.idleIn', { count: places.length, since: day(since) })}</p>
      {together !== null && rates?.asOf ? (
        <>
          <h1 className={styles.answer}>{money(together, rates.currency)}</h1>
          <p className={styles.lead}>
            {t('overview.atRates', { sums: words.join(' + '), day: day(rates.asOf) })}
          </p>
        </>
      ) : (
        <>
          <h1 className={styles.sums}>
            <span className={styles.answer}>{money(first.idle, first.currency)}</span>
            {others.map((one) => (
              <span key={one.currency} className={styles.further}>
                + {money(one.idle, one.currency)}
              </span>
            ))}
          </h1>
          {others.length > 0 && (
            <p className={styles.lead}>
              <Link href="/settings">{t('overview.enterRates')}</Link>
            </p>
          )}
        </>
      )}
    </header>
  )
}
