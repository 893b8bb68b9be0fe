import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { holdsLooseChange } from '../../../shared/ledger/places'
import type { Currency } from '../../../shared/money/currency'
import { countryOf } from '../../../shared/planner/from-ledger/home'
import { DropTarget } from '../../importing/drop-target'
import { readConfirmations } from '../../store/confirmations'
import { useLedger } from '../../store/use-ledger'
import { usePreferences } from '../../store/use-preferences'
import { useWorkspace } from '../../store/workspace'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { AccountRoutes } from './account-routes'

/** Which ways lead out of my accounts, and are their fees true? */
export function RoutesScreen() {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const ledger = useLedger()
  const [preferences, change] = usePreferences()
  const confirmations = useLiveQuery(() => readConfirmations(database), [database])
  if (!ledger || !preferences || !confirmations) return <Loading label={t('common.opening')} />
  const accounts = [...ledger.values()].map(({ account }) => account).filter(holdsLooseChange)
  return (
    <Page title={t('routes.title')} lead={accounts.length === 0 ? t('routes.empty') : t('routes.lead')}>
      {accounts.length === 0 && <DropTarget large />}
      {accounts.map((account) => (
        <AccountRoutes
          key={account.id}
          account={account}
          confirmations={confirmations}
          home={countryOf(preferences.currency as Currency)}
          chosen={preferences.choices[account.id]}
          onChoose={(terms) => change({ choices: { ...preferences.choices, [account.id]: terms } })}
        />
      ))}
    </Page>
  )
}
