import { useTranslation } from 'react-i18next'
import { type Origin, origins } from '../../shared/routes/account-facts'
import { Check } from '../ui/check'
import styles from './account-questions.module.css'

interface Props {
  readonly label: string
  readonly answer: readonly Origin[]
  readonly onAnswer: (answer: readonly Origin[] | undefined) => void
}

/** How the money got in: every way that may still lie there. What a phone bill paid for is told apart at once. */
export function OriginsQuestion({ label, answer, onAnswer }: Props) {
  const { t } = useTranslation()
  const toggle = (origin: Origin, on: boolean) => {
    const next = origins.filter((one) => (one === origin ? on : answer.includes(one)))
    onAnswer(next.length === 0 ? undefined : next)
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.checks}>
        {origins.map((origin) => (
          <Check key={origin} checked={answer.includes(origin)} onChange={(on) => toggle(origin, on)}>
            {t(`aboutAccount.origins.${origin}`)}
          </Check>
        ))}
      </div>
      {answer.includes('carrier-billing') && (
        <p role="alert" className={styles.refused}>
          {t('aboutAccount.billRefused')}
        </p>
      )}
    </fieldset>
  )
}
