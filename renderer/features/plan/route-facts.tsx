import { useTranslation } from 'react-i18next'
import type { Step } from '../../advice/advice'
import { useWords } from '../../ui/use-words'
import { SourceList } from '../../advice/source-list'
import styles from './plan.module.css'

/** Hidden conditions first, then warnings, then where the fee is written. */
export function RouteFacts({ step: { route, name } }: { readonly step: Step }) {
  const { t } = useTranslation()
  const words = useWords()
  const conditions = [
    ...route.conditions.map(({ text }) => words(text)),
    ...name.warnings.map((warning) => t(`routes.warnings.${warning}`)),
  ]
  return (
    <>
      {conditions.length > 0 && (
        <div>
          <h4 className={styles.factsTitle}>{t('routes.conditions')}</h4>
          <ul className={styles.reasonList}>
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h4 className={styles.factsTitle}>{t('routes.sources')}</h4>
        <SourceList route={route} />
      </div>
    </>
  )
}
