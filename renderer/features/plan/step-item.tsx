import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Day, daysBetween } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import { splits } from '../../../shared/planner/splits'
import { exchangeOf, type Step } from '../../advice/advice'
import { RuleMark } from '../../advice/rule-mark'
import { useTargetName } from '../../advice/use-target-name'
import { RequestButton } from '../../tracking/request-button'
import { Button } from '../../ui/button'
import { useDisplay } from '../../ui/display'
import { Pill } from '../../ui/pill'
import { useFormat } from '../../ui/use-format'
import { useWords } from '../../ui/use-words'
import { ArrivalFacts, isByOwn } from './arrival-facts'
import styles from './plan.module.css'
import { PutAsideButtons } from './put-aside-buttons'
import { RouteFacts } from './route-facts'
import { StepReasons } from './step-reasons'
import { WayEvidence } from './way-evidence'

/** Whether it can be asked for today: its day has come, or all of its money is there. A later one is for later. */
const canGoToday = ({ transfer, area, from }: Step, today: Day): boolean =>
  transfer.on <= today ||
  transfer.amount <= (area.problem.accounts.find(({ id }) => id === from.id)?.opening ?? 0)

/** One transfer: the day, what to move where, what it costs, when it is there, and why. */
export function StepItem({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { money, weekday, day } = useFormat()
  const nameOf = useTargetName()
  const words = useWords()
  const [open, setOpen] = useState(false)
  const { transfer, from, to, toCurrency, route, provider, area, index } = step
  const split = splits(area.plan.transfers).find(({ parts }) => parts.includes(index))
  const wait = daysBetween(today, transfer.on)
  const { settling } = step.name
  const exchange = exchangeOf(step)
  const title = t('plan.move', {
    amount: money(minor(transfer.amount), from.currency),
    from: from.name,
    to: nameOf(to),
  })

  return (
    <li className={styles.step}>
      <div className={styles.date}>
        <p className={styles.day}>{weekday(transfer.on)}</p>
        <p className={styles.soft}>{wait === 0 ? t('plan.today') : t('plan.inDays', { count: wait })}</p>
      </div>
      <div className={styles.what}>
        <h3 className={styles.stepTitle}>
          {title}{' '}
          {split && (
            <Pill>
              {t('plan.part', { number: split.parts.indexOf(index) + 1, count: split.parts.length })}
            </Pill>
          )}
        </h3>
        <p className={styles.soft}>
          {t('plan.by', {
            route: step.name.shown ? t('ownWays.by') : `${words(provider.name)} → ${words(route.to.name)}`,
          })}{' '}
          <RuleMark warnings={step.name.warnings} />
        </p>
        <WayEvidence step={step} />
        {open && (
          <div className={styles.reasons}>
            <StepReasons step={step} />
            <ArrivalFacts settling={settling} isShown={step.name.shown !== null} />
            <RouteFacts step={step} />
          </div>
        )}
      </div>
      <div className={styles.money}>
        <p className={transfer.fee === 0 && exchange === 0 ? styles.free : ''}>
          {t('plan.fee', { fee: money(minor(transfer.fee), from.currency) })}
        </p>
        {exchange > 0 && <p>{t('plan.exchange', { amount: money(exchange, area.currency) })}</p>}
        <p className={styles.soft}>
          {t('plan.net', { net: money(minor(transfer.credited), toCurrency), day: day(transfer.arrives) })}
        </p>
        {settling.own && isByOwn(settling) && (
          <p className={styles.soft}>{t('plan.arrival.byOwn', { count: settling.own.count })}</p>
        )}
      </div>
      <div className={styles.actions}>
        <div className={styles.buttons}>
          {canGoToday(step, today) && <RequestButton step={step} title={title} />}
          <Button label={`${t('plan.why')} ${title}`} onPress={() => setOpen(!open)}>
            {t('plan.why')}
          </Button>
        </div>
        <PutAsideButtons account={from.id} route={route.id} title={title} />
      </div>
    </li>
  )
}
