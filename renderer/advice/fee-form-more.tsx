import { useTranslation } from 'react-i18next'
import type { Currency } from '../../shared/money/currency'
import { Choice } from '../ui/choice'
import { Field } from '../ui/field'
import { type FeeEntry, freePeriods } from './fee-entry'
import styles from './fee-form.module.css'
import type { FeeEntryError } from './read-fee-figures'

interface Props {
  readonly entry: FeeEntry
  readonly onChange: (entry: FeeEntry) => void
  readonly currency: Currency
  readonly wrong: (field: FeeEntryError['field']) => string | null
}

const typed = ['freeCount', 'freeAmount'] as const
const days = ['from', 'until'] as const

/** Where the fee is taken, what is free of it, and from when until when it holds. */
export function FeeFormMore({ entry, onChange, currency, wrong }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <Choice
        label={t('feeForm.charged')}
        value={entry.charged}
        onChange={(charged) => onChange({ ...entry, charged })}
        choices={(['from-amount', 'on-top'] as const).map((value) => ({
          value,
          text: t(`feeForm.places.${value}`),
        }))}
      />
      <div className={styles.three}>
        {typed.map((field) => (
          <Field
            key={field}
            label={t(`feeForm.${field}`)}
            value={entry[field]}
            onChange={(text) => onChange({ ...entry, [field]: text })}
            inputMode="decimal"
            error={wrong(field)}
            {...(field === 'freeAmount' ? { suffix: currency } : {})}
          />
        ))}
        <Choice
          label={t('feeForm.freePer')}
          value={entry.freePer}
          onChange={(freePer) => onChange({ ...entry, freePer })}
          choices={freePeriods.map((value) => ({ value, text: t(`routes.quota.per.${value}`) }))}
        />
      </div>
      <div className={styles.form}>
        {days.map((field) => (
          <Field
            key={field}
            label={t(`feeForm.${field}`)}
            value={entry[field]}
            onChange={(text) => onChange({ ...entry, [field]: text })}
            hint={t('feeForm.dayHint')}
            error={wrong(field)}
          />
        ))}
      </div>
    </>
  )
}
