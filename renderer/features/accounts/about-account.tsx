import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/model'
import { accountQuestions } from '../../../shared/routes/account-questions'
import { AccountQuestions } from '../../advice/account-questions'
import { namedBalances } from '../../advice/named-balances'
import { termsOf } from '../../advice/route-facts'
import { useRouteFacts } from '../../advice/use-route-facts'
import { WhichBalance } from '../../advice/which-balance'
import { Card } from '../../ui/card'
import { ownOf } from '../../../shared/own-of'

/** What only the person knows of an account and its ways out hang on. Nothing where the catalogue has no terms for it to be. */
export function AboutAccount({ account }: { readonly account: Account }) {
  const { t } = useTranslation()
  const facts = useRouteFacts()
  if (!facts) return null
  const terms = termsOf(account.id, facts)
  const balances = namedBalances(account.id, facts)
  if (!terms && !balances) return null
  return (
    <Card title={t('aboutAccount.title')} note={t('aboutAccount.note')}>
      {balances && <WhichBalance account={account} {...balances} />}
      {terms && (
        <AccountQuestions
          account={account}
          terms={terms}
          questions={accountQuestions(terms, facts.today, 'all')}
          facts={ownOf(facts.accountFacts, account.id)}
        />
      )}
    </Card>
  )
}
