import { useTranslation } from 'react-i18next'
import type { Owner } from '../../shared/ledger/owners'
import { Field } from './field'

interface Props {
  readonly value: string
  /** The owners of other places: typed once, they are offered. */
  readonly known: readonly Owner[]
  readonly onChange: (value: string) => void
}

/** Whose a place is; empty for the person's own. */
export function OwnerField({ value, known, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Field
      label={t('owners.owner')}
      hint={t('owners.hint')}
      value={value}
      onChange={onChange}
      suggestions={known.flatMap((owner) => owner ?? [])}
    />
  )
}
