import { useTranslation } from 'react-i18next'
import { SHORTEST_PASSPHRASE } from '../../../shared/sealing/passphrase-key'
import { Field } from '../../ui/field'

/** A passphrase to be, typed twice. */
export interface TypedTwice {
  readonly first: string
  readonly again: string
}

interface Props {
  readonly label: string
  readonly value: TypedTwice
  readonly onChange: (value: TypedTwice) => void
}

/** Asks for a new passphrase, twice, since nobody sees what they type. */
export function NewPassphrase({ label, value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <Field
        label={label}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        secret="new"
      />
      <Field
        label={t('safety.passphraseAgain')}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        secret="new"
      />
    </>
  )
}

/** Says why a new passphrase will not do yet; null where it will. */
export function useWhyNot(): (typed: TypedTwice) => string | null {
  const { t } = useTranslation()
  return ({ first, again }) => {
    if (first.length < SHORTEST_PASSPHRASE) return t('safety.passphraseShort', { count: SHORTEST_PASSPHRASE })
    return first === again ? null : t('safety.passphraseTwice')
  }
}
