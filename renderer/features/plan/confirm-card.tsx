import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/model'
import type { Excluded } from '../../../shared/planner/from-ledger/planning-outcome'
import type { CatalogQuota, CatalogRoute } from '../../../shared/routes/catalog-schema'
import type { OwnWay } from '../../../shared/routes/own-way'
import { isStale } from '../../../shared/routes/own-way'
import type { Advice } from '../../advice/advice'
import { isAnswerable } from '../../advice/answerable'
import { CorrectFee } from '../../advice/correct-fee'
import { routeOf } from '../../advice/own-ways'
import type { RouteFacts } from '../../advice/route-facts'
import { useRouteFacts } from '../../advice/use-route-facts'
import { useFeeWords } from '../../advice/use-fee-words'
import { useWayWords } from '../../advice/use-way-words'
import { confirmRoute } from '../../store/confirmations'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useDisplay } from '../../ui/display'
import { useWords } from '../../ui/use-words'
import styles from './plan.module.css'

interface Props {
  readonly advice: Advice
}

interface Asked {
  readonly from: Account
  readonly route: CatalogRoute
  readonly quotas: readonly CatalogQuota[]
  /** The way the route is, where only the statements know it. */
  readonly way: OwnWay | null
  /** The figure is there and only needs a look, or it is missing. */
  readonly missing: boolean
}

/** Routes that could be planned if the person looked something up: the fee, or the exchange markup. */
export function ConfirmCard({ advice }: Props) {
  const { t } = useTranslation()
  const facts = useRouteFacts()
  const asked = advice.areas
    .flatMap(({ excluded }) => excluded)
    .flatMap((one) => (facts ? askedOf(one, facts) : []))
  if (asked.length === 0) return null
  return (
    <Card title={t('plan.confirm')} note={t('plan.confirmNote')}>
      <ul className={styles.confirms}>
        {asked.map((one) => (
          <AskedRoute key={`${one.from.id} ${one.route.id}`} {...one} />
        ))}
      </ul>
    </Card>
  )
}

function AskedRoute({ from, route, quotas, way, missing }: Asked) {
  const { t } = useTranslation()
  const words = useWords()
  const { feeWords } = useFeeWords()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const [entering, setEntering] = useState(false)
  const wayWords = useWayWords()
  const to = words(route.to.name)
  const name = `${from.name} → ${to}`
  const named = way && { way, from: from.name, to, currency: from.currency }
  return (
    <li className={styles.confirm}>
      <div>
        <p>{name}</p>
        <p className={styles.soft}>
          {named === null
            ? feeWords({ fee: route.fee, currency: from.currency, quotas })
            : isStale(named.way, today)
              ? wayWords.stale(named)
              : wayWords.sentence(named)}
          {missing && route.fee.state !== 'unknown' && ` · ${t('plan.leftReasons.markup-unknown')}`}
        </p>
        {route.conditions.map(({ text }) => (
          <p key={words(text)} className={styles.soft}>
            {words(text)}
          </p>
        ))}
      </div>
      {missing ? (
        <Button label={`${t('plan.enter')}: ${name}`} onPress={() => setEntering(true)}>
          {t('plan.enter')}
        </Button>
      ) : (
        <div className={styles.buttons}>
          <Button
            label={`${t('plan.confirmRight')}: ${name}`}
            onPress={() => void confirmRoute(database, { route: route.id, on: today })}
          >
            {t('plan.confirmRight')}
          </Button>
          <Button label={`${t('plan.confirmDiffers')}: ${name}`} onPress={() => setEntering(true)}>
            {t('plan.confirmDiffers')}
          </Button>
        </div>
      )}
      <CorrectFee
        isOpen={entering}
        onClose={() => setEntering(false)}
        route={route}
        currency={from.currency}
        confirmation={undefined}
      />
    </li>
  )
}

/** The terms are those of the account: for a place the person described themselves, their own. */
function askedOf(excluded: Excluded, facts: RouteFacts): readonly Asked[] {
  const { account, route: id, reason } = excluded
  const from = facts.ledger.get(account)?.account
  const found = id === null ? null : routeOf(account, id, facts)
  if (!from || !found || !isAnswerable(excluded)) return []
  const { terms, route, way } = found
  return [{ from, route, quotas: terms.account.quotas, way, missing: reason !== 'needs-confirmation' }]
}
