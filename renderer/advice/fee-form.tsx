import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Currency } from '../../shared/money/currency'
import { Field } from '../ui/field'
import { type FeeEntry, type FeeField, isElaborate } from './fee-entry'
import styles from './fee-form.module.css'
import { FeeFormMore } from './fee-form-more'
import { FeeRows } from './fee-rows'
import type { FeeEntryError } from './read-fee-figures'

interface Props {
  readonly entry: FeeEntry
  readonly onChange: (entry: FeeEntry) => void
  readonly currency: Currency
  /** Whether the route exchanges money, so that a markup is asked for. */
  readonly exchanges: boolean
  readonly error: FeeEntryError | null
}

/** The two figures most fees are made of; whatever else a fee may have waits behind a word until it is wanted. */
export function FeeForm({ entry, onChange, currency, exchanges, error }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(() => isElaborate(entry))
  const wrong = (field: FeeEntryError['field']) =>
    error?.field === field && error.row === undefined ? t(`feeForm.${error.code}`) : null
  const figure = (field: FeeField) => (
    <Field
      key={field}
      label={t(`routes.${field}Field`)}
      value={entry[field]}
      onChange={(text) => onChange({ ...entry, [field]: text })}
      inputMode="decimal"
      suffix={field === 'percent' || field === 'markup' ? '%' : currency}
      error={wrong(field)}
    />
  )
  return (
    <div className={styles.fee}>
      {entry.rows.length === 0 && (
        <div className={styles.form}>
          {figure('fixed')}
          {figure('percent')}
          {exchanges && figure('markup')}
        </div>
      )}
      {entry.rows.length > 0 && exchanges && <div className={styles.form}>{figure('markup')}</div>}
      <details
        className={styles.more}
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{t('feeForm.more')}</summary>
        <div className={styles.fee}>
          <FeeRows entry={entry} onChange={onChange} currency={currency} error={error} />
          <div className={styles.form}>
            {figure('min')}
            {figure('max')}
          </div>
          <FeeFormMore entry={entry} onChange={onChange} currency={currency} wrong={wrong} />
        </div>
      </details>
      <p className={styles.soft}>{t('feeForm.emptyIsNone')}</p>
    </div>
  )
}
