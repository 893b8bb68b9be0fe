import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { holdsLooseChange } from '../../../shared/ledger/places'
import { learnedFee } from '../../../shared/routes/learned-fees'
import { DropTarget } from '../../importing/drop-target'
import { usePreferences } from '../../store/use-preferences'
import { useDisplay } from '../../ui/display'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { AccountRoutes } from './account-routes'
import { BillCard } from './bill-card'
import { CalculatorCard } from './calculator/calculator-card'
import { correctedTerms, type RouteFacts, termsOf } from '../../advice/route-facts'
import { LearnedCard } from './learned-card'
import { OwnCard } from './own/own-card'
import { useRouteFacts } from '../../advice/use-route-facts'

/** Which ways lead out of my accounts, what do they cost, and are their fees true? */
export function RoutesScreen() {
  const { t } = useTranslation()
  const facts = useRouteFacts()
  const [, change] = usePreferences()
  if (!facts) return <Loading label={t('common.opening')} />
  const loose = [...facts.ledger.values()].filter(({ account }) => holdsLooseChange(account))
  const bills = [...facts.ledger.values()].filter(({ account }) => account.kind === 'carrier')
  const known = loose.filter(({ account }) => termsOf(account.id, facts) !== null)
  const { choices } = facts.preferences
  return (
    <Page title={t('routes.title')} lead={loose.length === 0 ? t('routes.empty') : t('routes.lead')}>
      {loose.length === 0 && <DropTarget large />}
      {loose.map((one) => (
        <LearnedFees key={one.account.id} one={one} facts={facts} />
      ))}
      {known.length > 0 && <CalculatorCard facts={facts} accounts={known} />}
      {loose.map(({ account }) => (
        <AccountRoutes
          key={account.id}
          account={account}
          facts={facts}
          onChoose={(terms) => change({ choices: { ...choices, [account.id]: terms } })}
        />
      ))}
      {bills.map(({ account }) => (
        <BillCard key={account.id} account={account} />
      ))}
      <OwnCard />
    </Page>
  )
}

/** The fee an account's withdrawals teach, if they teach one. */
function LearnedFees({ one, facts }: { readonly one: AccountLedger; readonly facts: RouteFacts }) {
  const { today } = useDisplay()
  const learned = useMemo(() => {
    const terms = correctedTerms(one.account.id, facts)
    return terms && learnedFee(one, terms, today)
  }, [one, facts, today])
  return learned && <LearnedCard one={one} learned={learned} />
}
