import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from './field'

interface Props {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter was pressed, with something typed. */
  readonly onDone: () => void
  /** Why the last one did not do; null before there was one. Gone with the next character. */
  readonly wrong: string | null
  readonly autoFocus?: boolean
  readonly children?: ReactNode
}

/** One passphrase that exists, asked for. It goes to a worker and is kept nowhere. */
export function PassphraseForm({ value, onChange, onDone, wrong, autoFocus = false, children }: Props) {
  const { t } = useTranslation()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (value !== '') onDone()
      }}
    >
      <Field
        label={t('safety.passphrase')}
        value={value}
        onChange={onChange}
        error={value === '' ? wrong : null}
        secret="present"
        autoFocus={autoFocus}
      />
      {children}
    </form>
  )
}
