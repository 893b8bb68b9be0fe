import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decimalsOf, type Currency } from '../../../shared/money/currency'
import { minor, toDecimal } from '../../../shared/money/money'
import { usualTrouble } from '../../../shared/planner/from-ledger/usual-trouble'
import { typedAmount } from '../../../shared/money/typed-amount'
import type { Preferences } from '../../store/preferences'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { Segmented } from '../../ui/segmented'
import styles from './plan.module.css'

interface Props {
  readonly preferences: Preferences
  readonly change: (change: Partial<Preferences>) => void
}

const urgencies = ['cheapest', 'balanced', 'soon'] as const
const horizons = ['30', '70', '180', '365'] as const

/** What matters to the person. The plan follows at once. */
export function WishesCard({ preferences, change }: Props) {
  const { t } = useTranslation()
  const currency = preferences.currency as Currency
  const [effort, setEffort] = useState(toDecimal(minor(preferences.effort), currency))
  const parsed = (text: string) => typedAmount(text, decimalsOf(currency))
  const wrong = (parsed(effort) ?? 0) < 1
  const horizon = horizons.find((days) => Number(days) === preferences.horizonDays) ?? '70'

  return (
    <Card title={t('plan.wishes')}>
      <div className={styles.wishes}>
        <div className={styles.wish}>
          <span className={styles.soft}>{t('plan.urgency')}</span>
          <Segmented
            label={t('plan.urgency')}
            value={preferences.urgency}
            onChange={(urgency) => change({ urgency })}
            choices={urgencies.map((value) => ({ value, text: t(`plan.urgencies.${value}`) }))}
          />
          <span className={styles.soft}>{t(`plan.urgencyHint.${preferences.urgency}`)}</span>
        </div>
        <div className={styles.wish}>
          <span className={styles.soft}>{t('plan.horizon')}</span>
          <Segmented
            label={t('plan.horizon')}
            value={horizon}
            onChange={(days) => change({ horizonDays: Number(days) })}
            choices={horizons.map((value) => ({ value, text: t('plan.horizonDays', { days: value }) }))}
          />
        </div>
        <Field
          label={t('plan.effort')}
          hint={t('plan.effortHint')}
          value={effort}
          inputMode="decimal"
          suffix={currency}
          error={
            wrong ? t('plan.effortBad', { amount: toDecimal(minor(usualTrouble(currency)), currency) }) : null
          }
          onChange={(text) => {
            setEffort(text)
            const amount = parsed(text)
            if (amount !== null && amount >= 1) change({ effort: amount })
          }}
        />
      </div>
    </Card>
  )
}
