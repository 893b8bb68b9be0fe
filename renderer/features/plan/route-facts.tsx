import { useTranslation } from 'react-i18next'
import type { Step } from '../../advice/advice'
import { useCautions } from '../../advice/use-cautions'
import { SourceList } from '../../advice/source-list'
import styles from './plan.module.css'

/** Hidden conditions first, then warnings, then where the fee is written. */
export function RouteFacts({ step: { route, name } }: { readonly step: Step }) {
  const { t } = useTranslation()
  const cautions = useCautions()(route, name.warnings)
  return (
    <>
      {cautions.length > 0 && (
        <div>
          <h4 className={styles.factsTitle}>{t('routes.conditions')}</h4>
          <ul className={styles.reasonList}>
            {cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h4 className={styles.factsTitle}>{t('routes.sources')}</h4>
        <SourceList
          route={route}
          confirmedOn={name.confirmedOn}
          seen={name.seen}
          isOwnWay={name.shown !== null}
        />
      </div>
    </>
  )
}
