import { useTranslation } from 'react-i18next'
import { holdsLooseChange } from '../../../shared/ledger/places'
import { DropTarget } from '../../importing/drop-target'
import { usePreferences } from '../../store/use-preferences'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { AccountRoutes } from './account-routes'
import { CalculatorCard } from './calculator/calculator-card'
import { termsOf } from './facts'
import { useRouteFacts } from './use-route-facts'

/** Which ways lead out of my accounts, what do they cost, and are their fees true? */
export function RoutesScreen() {
  const { t } = useTranslation()
  const facts = useRouteFacts()
  const [, change] = usePreferences()
  if (!facts) return <Loading label={t('common.opening')} />
  const loose = [...facts.ledger.values()].filter(({ account }) => holdsLooseChange(account))
  const known = loose.filter(({ account }) => termsOf(account.id, facts) !== null)
  const { choices } = facts.preferences
  return (
    <Page title={t('routes.title')} lead={loose.length === 0 ? t('routes.empty') : t('routes.lead')}>
      {loose.length === 0 && <DropTarget large />}
      {known.length > 0 && <CalculatorCard facts={facts} accounts={known} />}
      {loose.map(({ account }) => (
        <AccountRoutes
          key={account.id}
          account={account}
          facts={facts}
          onChoose={(terms) => change({ choices: { ...choices, [account.id]: terms } })}
        />
      ))}
    </Page>
  )
}
