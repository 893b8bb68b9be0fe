import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Currency } from '../../../shared/money/currency'
import type { Confirmation } from '../../../shared/planner/from-ledger/planning-input'
import { type PlacedRoute, routeVerdict } from '../../../shared/routes/route-verdict'
import { freshlyConfirmed, warningsLeft } from '../../../shared/routes/rule-health'
import { CorrectFee } from '../../advice/correct-fee'
import { isUnmarked, RuleMark } from '../../advice/rule-mark'
import { SourceList } from '../../advice/source-list'
import { useCautions } from '../../advice/use-cautions'
import { useFeeWords } from '../../advice/use-fee-words'
import { confirmRoute, forgetConfirmation } from '../../store/confirmations'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { useDisplay } from '../../ui/display'
import { Pill } from '../../ui/pill'
import { useWords } from '../../ui/use-words'
import { ChecklistDialog } from './checklist/checklist-dialog'
import styles from './routes.module.css'
import { standingOf, standingTones } from './standing'
import { useLimitWords } from './use-limit-words'

interface Props {
  readonly placed: PlacedRoute
  readonly currency: Currency
  readonly confirmation: Confirmation | undefined
}

/** One way out: its fee, limits and arrival, whether it is planned, and what that rests on. */
export function RouteItem({ placed, currency, confirmation }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const { feeWords, tariffWords } = useFeeWords()
  const { limitWords, settlementWords } = useLimitWords(currency)
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const [correcting, setCorrecting] = useState(false)
  const [checking, setChecking] = useState(false)
  const { route, account } = placed
  const verdict = routeVerdict(placed, today)
  const standing = standingOf(placed, today, verdict.kind === 'blocked', confirmation)
  const warnings = verdict.kind === 'warn' ? warningsLeft(verdict.reasons, confirmation, today) : []
  const closes = verdict.kind === 'warn' ? verdict.closes : undefined
  const cautions = useCautions()(route, warnings.filter(isUnmarked), closes)

  return (
    <li className={styles.route}>
      <div className={styles.head}>
        <h3 className={styles.name}>{words(route.to.name)}</h3>
        <Pill tone={standingTones[standing]}>{t(`routes.verdicts.${standing}`)}</Pill>
        <RuleMark warnings={warnings} />
      </div>
      {verdict.kind === 'blocked' && (
        <p className={styles.soft}>{t(`calculator.blocked.${verdict.reason}`)}</p>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{t('routes.fee')}</dt>
          <dd>
            {feeWords({ fee: route.fee, currency, quotas: account.quotas })}
            {confirmation?.tariff && (
              <span className={styles.yours}>
                {t('routes.yourFee', {
                  fee: tariffWords(confirmation.tariff, currency, [
                    ...account.quotas,
                    ...(confirmation.free ? [confirmation.free] : []),
                  ]),
                })}
              </span>
            )}
          </dd>
        </div>
        {standing !== 'blocked' && (
          <>
            <div>
              <dt>{t('routes.limits')}</dt>
              <dd>{limitWords(route.limits)}</dd>
            </div>
            <div>
              <dt>{t('routes.arrives')}</dt>
              <dd>{settlementWords(route.settlement)}</dd>
            </div>
          </>
        )}
      </dl>
      {cautions.length > 0 && (
        <ul className={styles.conditions}>
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        <details className={styles.details}>
          <summary>{t('routes.sources')}</summary>
          <SourceList route={route} confirmedOn={freshlyConfirmed(confirmation, today)} />
        </details>
        {standing !== 'blocked' && (
          <div className={styles.actions}>
            {standing === 'confirm' && (
              <Button onPress={() => void confirmRoute(database, { route: route.id, on: today })}>
                {t('routes.confirm')}
              </Button>
            )}
            {confirmation && (
              <Button onPress={() => void forgetConfirmation(database, route.id)}>
                {t('routes.forget')}
              </Button>
            )}
            <Button onPress={() => setChecking(true)}>{t('checklist.open')}</Button>
            <Button onPress={() => setCorrecting(true)}>{t('routes.correct')}</Button>
          </div>
        )}
      </div>
      <ChecklistDialog placed={placed} isOpen={checking} onClose={() => setChecking(false)} />
      <CorrectFee
        isOpen={correcting}
        onClose={() => setCorrecting(false)}
        route={route}
        currency={currency}
        confirmation={confirmation}
      />
    </li>
  )
}
