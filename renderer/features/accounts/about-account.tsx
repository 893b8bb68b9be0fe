import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/model'
import { accountQuestions } from '../../../shared/routes/account-questions'
import { AccountQuestions } from '../../advice/account-questions'
import { termsOf } from '../../advice/route-facts'
import { useRouteFacts } from '../../advice/use-route-facts'
import { Card } from '../../ui/card'
import { ownOf } from '../../../shared/own-of'

/** What only the person knows of an account and its ways out hang on. Nothing where the catalogue has no terms of it. */
export function AboutAccount({ account }: { readonly account: Account }) {
  const { t } = useTranslation()
  const facts = useRouteFacts()
  const terms = facts && termsOf(account.id, facts)
  if (!terms) return null
  return (
    <Card title={t('aboutAccount.title')} note={t('aboutAccount.note')}>
      <AccountQuestions
        account={account}
        terms={terms}
        questions={accountQuestions(terms, facts.today, 'all')}
        facts={ownOf(facts.accountFacts, account.id)}
      />
    </Card>
  )
}
