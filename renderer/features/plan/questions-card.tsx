import { useTranslation } from 'react-i18next'
import { balanceAt } from '../../../shared/ledger/balances'
import { holdsLooseChange } from '../../../shared/ledger/places'
import { accountQuestions } from '../../../shared/routes/account-questions'
import { AccountQuestions } from '../../advice/account-questions'
import { namedBalances } from '../../advice/named-balances'
import { correctedTerms } from '../../advice/route-facts'
import { useRouteFacts } from '../../advice/use-route-facts'
import { WhichBalance } from '../../advice/which-balance'
import { Card } from '../../ui/card'
import styles from './plan.module.css'
import { ownOf } from '../../../shared/own-of'

/** What a way out hangs on and nobody has answered: asked where money lies, one account after the other. */
export function QuestionsCard() {
  const { t } = useTranslation()
  const facts = useRouteFacts()
  if (!facts) return null
  const asked = [...facts.ledger.values()].flatMap((one) => {
    const isAsked = holdsLooseChange(one.account) && balanceAt(one, facts.today) > 0
    const terms = isAsked ? correctedTerms(one.account.id, facts) : null
    const questions = terms ? accountQuestions(terms, facts.today, 'open') : []
    const balances = isAsked && !terms ? namedBalances(one.account.id, facts) : null
    return balances || questions.length > 0 ? [{ account: one.account, terms, questions, balances }] : []
  })
  if (asked.length === 0) return null
  return (
    <Card title={t('aboutAccount.planTitle')} note={t('aboutAccount.planNote')}>
      <ul className={styles.asked}>
        {asked.map(({ account, terms, questions, balances }) => (
          <li key={account.id}>
            <h3 className={styles.stepTitle}>{account.name}</h3>
            {balances && <WhichBalance account={account} {...balances} />}
            {terms && (
              <AccountQuestions
                account={account}
                terms={terms}
                questions={questions}
                facts={ownOf(facts.accountFacts, account.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
