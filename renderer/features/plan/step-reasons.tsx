import { useTranslation } from 'react-i18next'
import { minor } from '../../../shared/money/money'
import type { Alternative } from '../../../shared/planner/because'
import type { Holds } from '../../../shared/planner/holds'
import type { Reason } from '../../../shared/planner/reasons'
import type { Step } from '../../advice/advice'
import { useBecause } from '../../advice/use-because'
import { Loading } from '../../ui/loading'
import { useFormat } from '../../ui/use-format'
import styles from './plan.module.css'

/** Why this day and this route: the rules that speak for them, and what anything else would cost. */
export function StepReasons({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  const because = useBecause(step)
  const reasonWords = useReasonWords(step)
  const alternativeWords = useAlternativeWords(step)
  const holdsWords = useHoldsWords(step)
  if (!because) return <Loading label={t('plan.asking')} />
  const { reasons, anotherDay, anotherRoute, notAtAll, margin, holds } = because
  return (
    <div>
      <h4 className={styles.factsTitle}>{t('plan.whyTitle')}</h4>
      <ul className={styles.reasonList}>
        {[
          ...reasons.map(reasonWords),
          alternativeWords('anotherDay', anotherDay),
          alternativeWords('anotherRoute', anotherRoute),
          alternativeWords('notAtAll', notAtAll),
          margin !== null && margin >= 1
            ? t('plan.margin', { amount: alternativeWords.money(margin) })
            : null,
          holdsWords(holds),
        ]
          .filter((words) => words !== null)
          .map((words) => (
            <li key={words}>{words}</li>
          ))}
      </ul>
    </div>
  )
}

function useReasonWords({ from, area }: Step): (reason: Reason) => string {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  const amount = (value: number) => money(minor(value), from.currency)
  return (reason) => {
    switch (reason.code) {
      case 'quota-renews':
        return t('plan.reasons.quotaRenews', { day: day(reason.on) })
      case 'special-terms':
        return reason.until === null
          ? t('plan.reasons.specialTerms')
          : t('plan.reasons.specialTermsUntil', { day: day(reason.until) })
      case 'lapses':
        return t('plan.reasons.lapses', { amount: amount(reason.amount), day: day(reason.on) })
      case 'drained':
        return t('plan.reasons.drained', { amount: amount(reason.amount), day: day(reason.on) })
      case 'reaches-minimum':
        return t('plan.reasons.reachesMinimum', { amount: amount(reason.minimum) })
      case 'comes-in':
        return t('plan.reasons.comesIn', { amount: amount(reason.amount) })
      case 'bundles':
        return t('plan.reasons.bundles', { count: reason.inflows, amount: amount(reason.fixed) })
      case 'opens':
        return t('plan.reasons.opens')
      case 'need':
        return t('plan.reasons.need', {
          amount: money(minor(Math.round(reason.amount)), area.currency),
          day: day(reason.on),
        })
    }
  }
}

/** Words between which amounts the advice stands; nothing where it stands for this amount alone. */
function useHoldsWords({ transfer, from }: Step): (holds: Holds) => string | null {
  const { t } = useTranslation()
  const { money } = useFormat()
  return ({ least, most }) => {
    const words = { least: money(minor(least), from.currency) }
    if (most === null) return t('plan.holdsFrom', words)
    if (least === transfer.amount && most === transfer.amount) return null
    return t('plan.holdsBetween', { ...words, most: money(minor(most), from.currency) })
  }
}

type AlternativeKind = 'anotherDay' | 'anotherRoute' | 'notAtAll'

/** Words what the best plan without a choice would cost more, in the currency its values are in. */
function useAlternativeWords({ area }: Step) {
  const { t } = useTranslation()
  const format = useFormat()
  const money = (value: number) => format.money(minor(Math.floor(value)), area.currency)
  const words = (kind: AlternativeKind, { worseBy, instead }: Alternative): string | null => {
    if (worseBy === null) return null
    if (worseBy < 1) return t(`plan.alternatives.${kind}.same`)
    return instead && kind === 'anotherDay'
      ? t('plan.alternatives.anotherDay.worseOn', { amount: money(worseBy), day: format.day(instead.on) })
      : t(`plan.alternatives.${kind}.worse`, { amount: money(worseBy) })
  }
  return Object.assign(words, { money })
}
