import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/model'
import { OwnWayList } from '../../advice/own-way-list'
import { shownWays } from '../../advice/own-ways'
import { useRouteFacts } from '../../advice/use-route-facts'
import { Card } from '../../ui/card'

/** The ways out of an account that its own statements show. Nothing where they show none. */
export function OwnWaysCard({ account }: { readonly account: Account }) {
  const { t } = useTranslation()
  const facts = useRouteFacts()
  const ways = facts ? shownWays(account.id, facts) : []
  if (!facts || ways.length === 0) return null
  return (
    <Card title={t('ownWays.title')} note={t('ownWays.note')}>
      <OwnWayList ways={ways} facts={facts} />
    </Card>
  )
}
