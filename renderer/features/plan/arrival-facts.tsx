import { useTranslation } from 'react-i18next'
import type { Settling } from '../../../shared/planner/from-ledger/planning-outcome'
import { slowerOf } from '../../../shared/routes/own-settlement'
import type { PlannedSettlement } from '../../../shared/routes/settlement'
import styles from './plan.module.css'

interface Props {
  readonly settling: Settling
  /** Whether only the person's own statements know the way, so that no provider says anything of it. */
  readonly isShown: boolean
}

/** What the day of arrival rests on: the provider's rule, and how long the person's own transfers took. */
export function ArrivalFacts({ settling, isShown }: Props) {
  const { t } = useTranslation()
  const { rule, isStated, own } = settling
  const words = (days: number): string => {
    if (days === 0) return t('transfers.onTheDay')
    return t(`routes.settlement.${dayKind[rule.calendar]}`, { count: days })
  }
  return (
    <div>
      <h4 className={styles.factsTitle}>{t('plan.arrival.title')}</h4>
      <ul className={styles.reasonList}>
        {!isShown && (
          <li>
            {isStated ? t('plan.arrival.rule', { days: words(rule.days) }) : t('plan.arrival.unstated')}
          </li>
        )}
        <li>
          {own === null
            ? t('plan.arrival.tooFew')
            : t('plan.arrival.own', {
                count: own.count,
                usual: words(own.usualDays),
                slow: words(own.slowDays),
              })}
        </li>
        {isByOwn(settling) && <li>{t('plan.arrival.slower')}</li>}
      </ul>
    </div>
  )
}

const dayKind = { business: 'businessDays', calendar: 'calendarDays' } as const satisfies Record<
  PlannedSettlement['calendar'],
  string
>

/** Whether the person's own transfers decide when a step is taken to arrive. */
export const isByOwn = ({ rule, own }: Settling): boolean => slowerOf(rule, own) !== rule
