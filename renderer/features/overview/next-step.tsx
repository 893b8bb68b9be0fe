import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { addDays } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import { type Advice, exchangeOf } from '../../advice/advice'
import { waitingAccounts } from '../../advice/answerable'
import { waitingPlaces } from '../../advice/left-out'
import { offersOf } from '../../advice/offers'
import { RuleMark } from '../../advice/rule-mark'
import { savingsOf } from '../../advice/saving'
import { useSavingWords } from '../../advice/use-saving-words'
import { type DatedSpend, spendBefore } from '../../advice/spend-step'
import { useAdvice } from '../../advice/use-advice'
import { useOfferWords } from '../../advice/use-offer-words'
import { useSpendWords } from '../../advice/use-spend-words'
import { useTargetName } from '../../advice/use-target-name'
import { useWayOfStep } from '../../advice/use-way-of-step'
import { WayNotes } from '../../advice/way-notes'
import { UnderWayLines } from '../../tracking/under-way-lines'
import { usePreferences } from '../../store/use-preferences'
import { Button } from '../../ui/button'
import { useDisplay } from '../../ui/display'
import { useFormat } from '../../ui/use-format'
import styles from './overview.module.css'

/** The next best step, or that there is none. */
export function NextStep() {
  const { t } = useTranslation()
  const { advice } = useAdvice()
  const [, go] = useLocation()
  return (
    <section className={styles.next} aria-live="polite">
      <div className={styles.nextWords}>
        <UnderWayLines />
        {advice ? <Words advice={advice} /> : <p className={styles.nextTitle}>{t('overview.planning')}</p>}
      </div>
      <Button look="primary" onPress={() => go('/plan')}>
        {t('overview.seePlan')}
      </Button>
    </section>
  )
}

function Words({ advice }: { readonly advice: Advice }) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { money, weekday, day } = useFormat()
  const savingWords = useSavingWords()
  const [preferences] = usePreferences()
  const nameOf = useTargetName()
  const offerWords = useOfferWords()
  const wayOf = useWayOfStep()
  const step = advice.steps[0]
  const until = step?.transfer.on ?? addDays(today, preferences?.horizonDays ?? 0)
  const spending = spendBefore(advice.spending, until)
  if (spending) return <SpendNext step={spending} />
  if (!step && waitingAccounts(advice) > 0)
    return (
      <>
        <h2 className={styles.nextTitle}>{t('overview.nextConfirm', { count: waitingAccounts(advice) })}</h2>
        <p>{t('overview.nextConfirmText')}</p>
      </>
    )
  const [offer] = offersOf(advice)
  if (!step && offer)
    return (
      <>
        <h2 className={styles.nextTitle}>{offerWords(offer)}</h2>
        <p>{t('overview.nextOfferText')}</p>
      </>
    )
  if (!step)
    return (
      <>
        <h2 className={styles.nextTitle}>{t('overview.nextNothing')}</h2>
        <p>
          {t(waitingPlaces(advice).length > 0 ? 'overview.nextWaitsText' : 'overview.nextNothingText', {
            day: day(addDays(today, preferences?.horizonDays ?? 0)),
          })}
        </p>
      </>
    )
  const { transfer, from, to, area } = step
  const exchange = exchangeOf(step)
  const way = wayOf(step)
  const saving = savingsOf(advice).find(({ currency }) => currency === area.currency)
  const words = {
    amount: money(minor(transfer.amount), from.currency),
    from: from.name,
    to: nameOf(to),
    day: weekday(transfer.on),
  }
  return (
    <>
      <h2 className={styles.nextTitle}>
        {transfer.on === today ? t('overview.nextToday', words) : t('overview.next', words)}
      </h2>
      <p>
        {t('common.fee', { amount: money(minor(transfer.fee), from.currency) })}{' '}
        <RuleMark warnings={step.name.warnings} />
        {exchange > 0 && <> · {t('overview.nextExchange', { amount: money(exchange, area.currency) })}</>}
        {saving && (
          <>
            {' · '}
            <span className={styles.saves}>{savingWords(saving)}</span>
          </>
        )}
      </p>
      {way && <WayNotes {...way} />}
    </>
  )
}

/** What is to be spent before anything is to be moved. */
function SpendNext({ step }: { readonly step: DatedSpend }) {
  const { datedTitleOf, thenOf, savesOf } = useSpendWords()
  const saves = savesOf(step)
  return (
    <>
      <h2 className={styles.nextTitle}>{datedTitleOf(step)}</h2>
      <p>
        {thenOf(step).join(' ')}{' '}
        {saves.length > 0 && <span className={styles.saves}>{saves.join(' · ')}</span>}
      </p>
    </>
  )
}
