import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isStale } from '../../shared/routes/own-way'
import { ownOf } from '../../shared/own-of'
import { freshlyConfirmed } from '../../shared/routes/rule-health'
import { routeVerdict } from '../../shared/routes/route-verdict'
import { confirmRoute, forgetConfirmation } from '../store/confirmations'
import { useWorkspace } from '../store/workspace'
import { Button } from '../ui/button'
import { useDisplay } from '../ui/display'
import { Pill } from '../ui/pill'
import { useFormat } from '../ui/use-format'
import { CorrectFee } from './correct-fee'
import styles from './own-way-list.module.css'
import { type ShownWay } from './own-ways'
import type { RouteFacts } from './route-facts'
import { useFeeWords } from './use-fee-words'
import { useWayWords } from './use-way-words'
import { WayNotes } from './way-notes'

interface Props {
  readonly ways: readonly ShownWay[]
  readonly facts: RouteFacts
}

/** The ways that an account's statements show, with the evidence and what can be said about it. */
export const OwnWayList = ({ ways, facts }: Props) => (
  <ul className={styles.ways}>
    {ways.map((one) => (
      <OwnWayItem key={one.route.id} one={one} facts={facts} />
    ))}
  </ul>
)

function OwnWayItem({ one, facts }: { readonly one: ShownWay; readonly facts: RouteFacts }) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { day } = useFormat()
  const { database } = useWorkspace()
  const { tariffWords } = useFeeWords()
  const words = useWayWords()
  const [correcting, setCorrecting] = useState(false)
  const { way, from, to, terms, route, opinion, comparison } = one
  const named = { way, from: from.name, to: to.name, currency: from.currency }
  const name = words.nameOf(named)
  const confirmation = ownOf(facts.confirmations, route.id)
  const isConfirmed = freshlyConfirmed(confirmation, today) !== null
  const verdict = routeVerdict({ ...terms, route }, today)
  const isBlocked = verdict.kind === 'blocked'
  const isAsked = !isBlocked && isStale(way, today) && !isConfirmed
  const tariff = confirmation?.tariff
  return (
    <li className={styles.way}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        {(isBlocked || isAsked) && (
          <Pill tone={isBlocked ? 'plain' : 'warn'}>
            {t(isBlocked ? 'routes.verdicts.blocked' : 'routes.verdicts.confirm')}
          </Pill>
        )}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('routes.fee')}</dt>
          <dd>
            {words.fee(named)}
            {tariff && (
              <span className={styles.yours}>
                {t('routes.yourFee', { fee: tariffWords(tariff, from.currency, []) })}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('routes.arrives')}</dt>
          <dd>{words.days(way)}</dd>
        </div>
        <div>
          <dt>{t('ownWays.seen')}</dt>
          <dd>{words.times(named)}</dd>
        </div>
      </dl>
      {isBlocked && (
        <p className={styles.soft}>
          {verdict.reason === 'closed' ? t('ownWays.closed') : t(`calculator.blocked.${verdict.reason}`)}
        </p>
      )}
      {!isBlocked && (
        <WayNotes
          named={named}
          opinion={opinion}
          isDisputed={!isConfirmed && comparison !== 'explained'}
          isBrief
        />
      )}
      {isAsked && <p className={styles.soft}>{words.stale(named)}</p>}
      {isConfirmed && confirmation && (
        <p className={styles.soft}>{t('routes.confirmedOn', { day: day(confirmation.on) })}</p>
      )}
      {!isBlocked && comparison !== 'explained' && (
        <div className={styles.actions}>
          {isAsked && (
            <Button
              label={`${t('routes.confirm')}: ${name}`}
              onPress={() => void confirmRoute(database, { route: route.id, on: today })}
            >
              {t('routes.confirm')}
            </Button>
          )}
          {confirmation && (
            <Button
              label={`${t('ownWays.forget')}: ${name}`}
              onPress={() => void forgetConfirmation(database, route.id)}
            >
              {t('ownWays.forget')}
            </Button>
          )}
          <Button label={`${t('routes.correct')}: ${name}`} onPress={() => setCorrecting(true)}>
            {t('routes.correct')}
          </Button>
        </div>
      )}
      <CorrectFee
        isOpen={correcting}
        onClose={() => setCorrecting(false)}
        route={route}
        currency={from.currency}
        confirmation={confirmation}
      />
    </li>
  )
}
