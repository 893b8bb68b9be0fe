import { useTranslation } from 'react-i18next'
import type { Currency } from '../../shared/money/currency'
import { Button } from '../ui/button'
import { Check } from '../ui/check'
import { Field } from '../ui/field'
import type { FeeEntry, FeeRow } from './fee-entry'
import styles from './fee-form.module.css'
import type { FeeEntryError } from './read-fee-figures'

interface Props {
  readonly entry: FeeEntry
  readonly onChange: (entry: FeeEntry) => void
  readonly currency: Currency
  readonly error: FeeEntryError | null
}

const labels = { upTo: 'upTo', fixed: 'fixedRow', percent: 'percentRow' } as const
const empty: FeeRow = { upTo: '', fixed: '', percent: '' }

/** A fee that goes by the amount, row by row; the first row takes over the plain figures. */
export function FeeRows({ entry, onChange, currency, error }: Props) {
  const { t } = useTranslation()
  const { rows, sliced, fixed, percent } = entry
  const change = (next: readonly FeeRow[]) => onChange({ ...entry, rows: next })
  const columns = sliced ? (['upTo', 'percent'] as const) : (['upTo', 'fixed', 'percent'] as const)
  const add = () => change(rows.length === 0 ? [{ upTo: '', fixed, percent }, empty] : [...rows, empty])
  return (
    <section className={styles.rows} aria-label={t('feeForm.byAmount')}>
      {rows.map((row, index) => (
        <div key={index} className={styles.row}>
          {columns.map((field) => (
            <Field
              key={field}
              label={t(`feeForm.${labels[field]}`, { number: index + 1 })}
              value={row[field]}
              onChange={(text) =>
                change(rows.map((one, i) => (i === index ? { ...one, [field]: text } : one)))
              }
              inputMode="decimal"
              suffix={field === 'percent' ? '%' : currency}
              error={error?.row === index && error.field === field ? t(`feeForm.${error.code}`) : null}
            />
          ))}
          <Button
            look="quiet"
            label={t('feeForm.removeRow', { number: index + 1 })}
            onPress={() => change(rows.filter((_, i) => i !== index))}
          >
            {t('ownRules.remove')}
          </Button>
        </div>
      ))}
      {rows.length > 0 && (
        <Check checked={sliced} onChange={(on) => onChange({ ...entry, sliced: on })}>
          {t('feeForm.sliced')}
        </Check>
      )}
      <div>
        <Button onPress={add}>{t(rows.length === 0 ? 'feeForm.byAmount' : 'feeForm.addRow')}</Button>
      </div>
    </section>
  )
}
