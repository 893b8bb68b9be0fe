import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Account } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import type { RuleBesidePlan, StandingAdvice } from '../../../shared/planner/standing/beside-plan'
import type { Advice } from '../../advice/advice'
import { SourceLine } from '../../advice/source-line'
import { useRuleWords } from '../../advice/year/use-rule-words'
import { usePastYear } from '../../advice/year/use-year-wishes'
import { rulesInWorker } from '../../advice/year/year-player'
import { useCatalog } from '../../catalog/use-catalog'
import { useThrow } from '../../errors/use-throw'
import { Card } from '../../ui/card'
import { useFormat } from '../../ui/use-format'
import { useWords } from '../../ui/use-words'
import { ownSchedules } from './own-schedules'
import styles from './plan.module.css'

interface Props {
  readonly advice: Advice
  readonly ledger: Ledger
}

/** The simplest standing rule of each place, and what it costs beside the plan. */
export function StandingCard({ advice, ledger }: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const past = usePastYear()
  const fail = useThrow()
  const [found, setFound] = useState<{
    readonly advice: Advice
    readonly rules: readonly StandingAdvice[]
  } | null>(null)
  const areas = useMemo(() => advice.areas.filter(({ plan }) => plan.status !== 'infeasible'), [advice])
  const plans = useMemo(
    () => areas.map(({ currency, problem, plan }) => ({ currency, problem, transfers: plan.transfers })),
    [areas],
  )
  const wishes = past?.kind === 'enough' ? past.wishes : null
  useEffect(() => {
    if (past === undefined || plans.length === 0) return
    const { answer, stop } = rulesInWorker(plans, wishes)
    answer.then((rules) => setFound({ advice, rules }), fail)
    return stop
  }, [advice, plans, past, wishes, fail])

  const lines = (found?.advice === advice ? found.rules : []).flatMap(({ places }, i) =>
    places.flatMap((place) => {
      const account = ledger.get(place.account)?.account
      const area = areas[i]
      return account && area ? [{ place, account, currency: area.currency }] : []
    }),
  )
  if (lines.length === 0) return null
  return (
    <Card title={t('standing.title')} note={t('standing.note')}>
      <ul className={styles.rules}>
        {lines.map((line) => (
          <RuleLine key={line.account.id} {...line} />
        ))}
      </ul>
      <p className={styles.ruleFoot}>
        {wishes ? t('standing.past', { day: day(wishes.from) }) : t('standing.ahead')}{' '}
        {wishes && <Link href="/year">{t('standing.year')}</Link>}
      </p>
    </Card>
  )
}

interface LineProps {
  readonly place: RuleBesidePlan
  readonly account: Account
  /** Of the plan's values. */
  readonly currency: Currency
}

function RuleLine({ place, account, currency }: LineProps) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const wordsOf = useRuleWords()
  const words = useWords()
  const catalog = useCatalog()
  const more = Math.round(place.more)
  const less = Math.round(place.lessMoved)
  const amount = money(minor(Math.abs(more)), currency)
  const compared = () => {
    if (place.isAsGood) return more > 0 ? t('standing.nearlyAsGood', { amount }) : t('standing.asGood')
    if (more === 0) return t('standing.same')
    return more > 0 ? t('standing.more', { amount }) : t('standing.less', { amount })
  }
  return (
    <li>
      <p>
        <strong>{account.name}</strong>: {wordsOf(place.rule, account.currency)}
      </p>
      <p className={place.isAsGood ? styles.best : styles.soft}>
        {compared()} {less > 0 && t('standing.moves', { amount: money(minor(less), currency) })}
      </p>
      {ownSchedules(account, catalog).map(({ provider, note, source }) => (
        <p key={source.title} className={styles.soft}>
          {t('standing.itself', { provider: words(provider), note: words(note) })} <SourceLine {...source} />
        </p>
      ))}
    </li>
  )
}
