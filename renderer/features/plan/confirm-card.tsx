import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/model'
import type { Excluded } from '../../../shared/planner/from-ledger/planning-outcome'
import type { CatalogQuota, CatalogRoute } from '../../../shared/routes/catalog-schema'
import type { Advice } from '../../advice/advice'
import { isAnswerable } from '../../advice/answerable'
import { CorrectFee } from '../../advice/correct-fee'
import { type RouteFacts, termsOf } from '../../advice/route-facts'
import { useRouteFacts } from '../../advice/use-route-facts'
import { useFeeWords } from '../../advice/use-fee-words'
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

function AskedRoute({ from, route, quotas, missing }: Asked) {
  const { t } = useTranslation()
  const words = useWords()
  const { feeWords } = useFeeWords()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const [entering, setEntering] = useState(false)
  const name = `${from.name} → ${words(route.to.name)}`
  return (
    <li className={styles.confirm}>
      <div>
        <p>{name}</p>
        <p className={styles.soft}>
          {feeWords({ fee: route.fee, currency: from.currency, quotas })}
          {missing && route.fee.state !== 'unknown' && ` · ${t('plan.leftReasons.markup-unknown')}`}
        </p>
      </div>
      {missing ? (
        <Button label={`${t('plan.enter')}: ${name}`} onPress={() => setEntering(true)}>
          {t('plan.enter')}
        </Button>
      ) : (
        <Button
          label={`${t('plan.confirmRight')}: ${name}`}
          onPress={() => void confirmRoute(database, { route: route.id, on: today })}
        >
          {t('plan.confirmRight')}
        </Button>
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
  const terms = termsOf(account, facts)?.account
  const route = terms?.routes.find((one) => one.id === id)
  if (!from || !terms || !route || !isAnswerable(excluded)) return []
  return [{ from, route, quotas: terms.quotas, missing: reason !== 'needs-confirmation' }]
}
