import { useTranslation } from 'react-i18next'
import type { ChecklistStep } from '../../../../shared/routes/checklist'
import type { PlacedRoute } from '../../../../shared/routes/route-verdict'
import { useWords } from '../../../ui/use-words'
import styles from './checklist.module.css'

/** What a step asks for, and what is known about it for this route. */
export function StepWords({ step, placed }: { readonly step: ChecklistStep; readonly placed: PlacedRoute }) {
  const { t } = useTranslation()
  const words = useWords()
  return (
    <>
      <strong>{t(`checklist.steps.${step.code}`)}</strong>
      {step.code === 'conditions' ? (
        <ul className={styles.details}>
          {placed.route.conditions.map(({ text }) => (
            <li key={text.en}>{words(text)}</li>
          ))}
        </ul>
      ) : (
        <span className={styles.detail}>
          {step.code === 'source'
            ? t(step.official ? 'checklist.sourceOfficial' : 'checklist.sourceOther')
            : step.code === 'identity'
              ? t(`checklist.identity.${step.check}`)
              : step.code === 'register'
                ? t(step.onlyRegistration ? 'checklist.registration' : 'checklist.licence', {
                    registers: step.registers.join(' · '),
                  })
                : t(`checklist.details.${step.code}`, {
                    provider: words(placed.provider.name),
                    target: words(placed.route.to.name),
                  })}
        </span>
      )}
    </>
  )
}
