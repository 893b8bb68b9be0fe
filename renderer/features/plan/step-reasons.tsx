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
import { proofOf } from './proof'

/** More than these nobody reads; the most binding come first. */
const MOST_REASONS = 3

/** Why this day and this route, and what that rests on. */
export function StepReasons({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  const because = useBecause(step)
  const reasonWords = useReasonWords(step)
  const alternativeWords = useAlternativeWords(step)
  const holdsWords = useHoldsWords(step)
  const proof = proofOf(step.area, step.from.id)
  if (!because) return <Loading label={t('plan.asking')} />
  const { reasons, anotherDay, anotherRoute, holds } = because
  const shown = [
    ...reasons.map(reasonWords),
    anotherDay && alternativeWords('anotherDay', anotherDay),
    anotherRoute && alternativeWords('anotherRoute', anotherRoute),
    holds && holdsWords(holds),
  ].filter((words) => words !== null)
  return (
    <div>
      <h4 className={styles.factsTitle}>{t('plan.whyTitle')}</h4>
      <ul className={styles.reasonList}>
        {[...new Set(shown)].slice(0, MOST_REASONS).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {proof && (
        <p className={styles.soft}>
          {proof.isProven
            ? t(proof.waits ? 'plan.proof.bestWaiting' : 'plan.proof.best', { count: proof.ways })
            : t('plan.proof.open')}{' '}
          {proof.hasWaiting && t('plan.proof.waiting')}
        </p>
      )}
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
      case 'worth-sending':
        return t('plan.reasons.worthSending', { amount: amount(reason.from) })
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
  return ({ least, most }) =>
    least === transfer.amount && most === transfer.amount
      ? null
      : t('plan.holds', {
          least: money(minor(least), from.currency),
          most: money(minor(most), from.currency),
        })
}

type AlternativeKind = 'anotherDay' | 'anotherRoute'

/** Words what the same transfer would cost otherwise, in the currency its values are in. */
function useAlternativeWords({ area }: Step): (kind: AlternativeKind, alternative: Alternative) => string {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  return (kind, { costsMore, on }) => {
    const more = Math.round(costsMore)
    return t(`plan.alternatives.${kind}.${more === 0 ? 'same' : more > 0 ? 'worse' : 'better'}`, {
      amount: money(minor(Math.abs(more)), area.currency),
      day: day(on),
    })
  }
}
