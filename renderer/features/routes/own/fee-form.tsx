import { useTranslation } from 'react-i18next'
import type { Currency } from '../../../../shared/money/currency'
import type { FeeEntry, FeeEntryError, FeeField } from '../../../advice/read-fee'
import { Field } from '../../../ui/field'

interface Props {
  readonly entry: FeeEntry
  readonly onChange: (entry: FeeEntry) => void
  readonly currency: Currency
  readonly error: FeeEntryError | null
}

const asked: readonly FeeField[] = ['fixed', 'percent', 'min', 'max']

/** The few figures of which most fees are made. */
export function FeeForm({ entry, onChange, currency, error }: Props) {
  const { t } = useTranslation()
  return asked.map((field) => (
    <Field
      key={field}
      label={t(`routes.${field}Field`)}
      value={entry[field]}
      onChange={(text) => onChange({ ...entry, [field]: text })}
      inputMode="decimal"
      suffix={field === 'percent' ? '%' : currency}
      error={error?.field === field ? t(`routes.${error.code}`) : null}
    />
  ))
}
