import { useTranslation } from 'react-i18next'
import type { Advice } from '../../advice/advice'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import styles from './plan.module.css'
import { StepItem } from './step-item'

/** The steps in the order of their days. */
export function StepsCard({ advice }: { readonly advice: Advice }) {
  const { t } = useTranslation()
  const impossible = advice.areas.filter(({ plan }) => plan.status === 'infeasible')
  return (
    <>
      {impossible.map(({ currency, plan }) => (
        <Notice
          key={currency}
          tone="bad"
          title={t('plan.infeasible', { reason: plan.status === 'infeasible' ? plan.reason.code : '' })}
        />
      ))}
      {advice.steps.length > 0 && (
        <Card title={t('plan.steps')}>
          <ol className={styles.steps}>
            {advice.steps.map((step) => (
              <StepItem key={step.id} step={step} />
            ))}
          </ol>
        </Card>
      )}
    </>
  )
}
