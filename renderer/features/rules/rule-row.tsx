import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseDay } from '../../../shared/day'
import { CorrectFee } from '../../advice/correct-fee'
import { SourceList } from '../../advice/source-list'
import { useFeeWords } from '../../advice/use-fee-words'
import { WayNotes } from '../../advice/way-notes'
import { confirmRoute } from '../../store/confirmations'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { useDisplay } from '../../ui/display'
import { Pill } from '../../ui/pill'
import { useFormat } from '../../ui/use-format'
import { useWords } from '../../ui/use-words'
import styles from './rules.module.css'
import type { RestedOn } from './use-rules'

/** One rule: what it says, how old and how sure that is, and what would make it sure. */
export function RuleRow({ rule }: { readonly rule: RestedOn }) {
  const { t } = useTranslation()
  const words = useWords()
  const { day } = useFormat()
  const { feeWords, tariffWords } = useFeeWords()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const [correcting, setCorrecting] = useState(false)
  const { account, placed, asOf, confirmation, confirmedOn, transfers, troubles, shown, seen } = rule
  const { route } = placed
  const { currency } = account
  const { quotas } = placed.account
  const name = `${account.name} → ${words(route.to.name)}`
  const exact = asOf === null ? null : parseDay(asOf)
  const tariff = confirmation?.tariff
  const allQuotas = confirmation?.free ? [...quotas, confirmation.free] : quotas
  const confirm = () => {
    // What lapsed and is right all the same holds until further notice.
    const { until, ...seen } = confirmation ?? { on: today }
    const stillHolds = until !== undefined && until >= today
    void confirmRoute(database, { ...seen, ...(stillHolds ? { until } : {}), route: route.id, on: today })
  }

  return (
    <li className={styles.rule}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        {troubles.map((trouble) => (
          <Pill key={trouble} tone="warn">
            {t(`rules.troubles.${trouble}`)}
          </Pill>
        ))}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('routes.fee')}</dt>
          <dd>
            {tariff
              ? tariffWords(tariff, currency, allQuotas)
              : feeWords({ fee: route.fee, currency, quotas })}
          </dd>
        </div>
        <div>
          <dt>{t('rules.asOf')}</dt>
          <dd>{exact ? day(exact) : (asOf ?? (seen ? day(seen.last) : t('routes.undated')))}</dd>
        </div>
        <div>
          <dt>{t('rules.confirmed')}</dt>
          <dd>{confirmedOn ? day(confirmedOn) : t(seen ? 'rules.byStatements' : 'rules.never')}</dd>
        </div>
        <div>
          <dt>{t('rules.use')}</dt>
          <dd>{transfers > 0 ? t('rules.transfers', { count: transfers }) : t('rules.weighed')}</dd>
        </div>
      </dl>
      {shown && <WayNotes {...shown} isDisputed={seen !== null} />}
      <div className={styles.foot}>
        <details className={styles.sources}>
          <summary>{t('routes.sources')}</summary>
          <SourceList route={route} confirmedOn={null} seen={seen} isOwnWay={route.sources.length === 0} />
        </details>
        <div className={styles.actions}>
          <Button label={`${t('routes.correct')}: ${name}`} onPress={() => setCorrecting(true)}>
            {t('routes.correct')}
          </Button>
          {troubles.length > 0 && (
            <Button look="primary" label={`${t('rules.confirm')}: ${name}`} onPress={confirm}>
              {t('rules.confirm')}
            </Button>
          )}
        </div>
      </div>
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
