import { useTranslation } from 'react-i18next'
import { disputeSteps } from '../../shared/disputes/bill-steps'
import type { Currency } from '../../shared/money/currency'
import { SourceLine } from './source-line'
import styles from './source-list.module.css'

/** What to do about a charge on a phone bill that nobody recognises, and where each step is written. */
export function DisputeSteps({ currency }: { readonly currency: Currency }) {
  const { t } = useTranslation()
  const steps = disputeSteps(currency)
  const sources = new Set(steps.flatMap(({ source }) => source ?? []))
  return (
    <>
      <ol className={styles.steps}>
        {steps.map(({ code }) => (
          <li key={code}>{t(`disputes.steps.${code}`)}</li>
        ))}
      </ol>
      {sources.size > 0 && (
        <ul className={styles.sources} aria-label={t('routes.sources')}>
          {[...sources].map((source) => (
            <li key={source.url}>
              <SourceLine {...source} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
