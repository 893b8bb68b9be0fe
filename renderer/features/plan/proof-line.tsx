import { useTranslation } from 'react-i18next'
import { minor } from '../../../shared/money/money'
import type { Advice } from '../../advice/advice'
import { Pill } from '../../ui/pill'
import { useFormat } from '../../ui/use-format'

interface Props {
  readonly advice: Advice
  readonly working: boolean
}

/** Whether the plan is proven, or how far it may be from the best. */
export function ProofLine({ advice: { areas }, working }: Props) {
  const { t } = useTranslation()
  const { money } = useFormat()
  if (working) return <Pill>{t('plan.working')}</Pill>
  const open = areas.flatMap(({ plan, currency }) =>
    plan.status === 'feasible' ? [money(minor(Math.ceil(plan.gap)), currency)] : [],
  )
  if (areas.some(({ plan }) => plan.status === 'infeasible')) return null
  return open.length === 0 ? (
    <Pill tone="good">{t('plan.proven')}</Pill>
  ) : (
    <Pill>{t('plan.gap', { gap: open.join(' + ') })}</Pill>
  )
}
