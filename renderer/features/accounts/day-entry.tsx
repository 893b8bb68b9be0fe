import { useTranslation } from 'react-i18next'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { useFormat } from '../../ui/use-format'
import type { TermFault } from './read-term'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is wrong with the day; null where it is right or not yet to be judged. */
  readonly fault: TermFault | null
  readonly autoFocus?: boolean
}

/** A day in any form, with a question where the text can mean several. */
export function DayEntry({ label, hint, value, onChange, fault, autoFocus = false }: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const wrong = {
    'no-day': t('expiry.form.dayBad'),
    passed: t('expiry.form.dayPassed'),
    'to-come': t('expiry.form.dayToCome'),
  }
  return (
    <>
      <Field
        label={label}
        value={value}
        onChange={onChange}
        {...(hint === undefined ? {} : { hint })}
        error={fault && fault.code in wrong ? wrong[fault.code as keyof typeof wrong] : null}
        autoFocus={autoFocus}
      />
      {fault?.code === 'unsure' && (
        <Choice
          label={t('expiry.form.whichDay', { text: value.trim() })}
          value={null}
          placeholder={t('expiry.form.choose')}
          onChange={onChange}
          choices={fault.days.map((one) => ({ value: one, text: day(one) }))}
        />
      )}
    </>
  )
}
