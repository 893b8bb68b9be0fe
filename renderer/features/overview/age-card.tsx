import { useTranslation } from 'react-i18next'
import { holdsLooseChange } from '../../../shared/ledger/places'
import type { CurrencySummary, Summary } from '../../../shared/ledger/summary'
import { minor, sum } from '../../../shared/money/money'
import { Card } from '../../ui/card'
import { MoneyText } from '../../ui/money-text'
import { useFormat } from '../../ui/use-format'
import styles from './overview.module.css'

interface Props {
  readonly summary: Summary
  readonly currencies: readonly CurrencySummary[]
}

/** How long the money has lain, by currency: a bar and its figures. */
export function AgeCard({ summary, currencies }: Props) {
  const { t } = useTranslation()
  return (
    <Card title={t('overview.ageTitle')} note={t('overview.ageNote')}>
      <div className={styles.ages}>
        {currencies
          .filter(({ balance }) => balance > 0)
          .map(({ currency }) => (
            <AgeBar key={currency} summary={summary} currency={currency} />
          ))}
      </div>
    </Card>
  )
}

const tones = [styles.fresh, styles.older, styles.oldest]

function AgeBar({
  summary,
  currency,
}: {
  readonly summary: Summary
  readonly currency: Summary['currencies'][number]['currency']
}) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const here = summary.accounts.filter(
    ({ account }) => account.currency === currency && holdsLooseChange(account),
  )
  const bounds = here[0]?.ages.map(({ upToDays }) => upToDays) ?? []
  const shares = bounds.map((upToDays, index) => ({
    amount: sum(here.map(({ ages }) => ages[index]?.amount ?? minor(0))),
    name:
      index === 0
        ? t('overview.ageUpTo', { days: upToDays ?? 0 })
        : upToDays === null
          ? t('overview.ageOver', { days: bounds[index - 1] ?? 0 })
          : t('overview.ageBetween', { from: (bounds[index - 1] ?? 0) + 1, to: upToDays }),
  }))
  const total = sum(shares.map(({ amount }) => amount))
  const words = shares.map(({ name, amount }) => `${name} ${money(amount, currency)}`).join(', ')

  return (
    <div>
      <div className={styles.bar} role="img" aria-label={t('overview.ageLabel', { shares: words })}>
        {shares.map(({ name, amount }, index) => (
          <span
            key={name}
            className={tones[index]}
            style={{ width: `${(100 * amount) / Math.max(1, total)}%` }}
          />
        ))}
      </div>
      <dl className={styles.shares}>
        {shares.map(({ name, amount }, index) => (
          <div key={name} className={styles.share}>
            <dt>
              <span className={`${styles.swatch} ${tones[index]}`} />
              {name}
            </dt>
            <dd>
              <MoneyText minor={amount} currency={currency} tone={index === 0 ? 'soft' : 'plain'} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
