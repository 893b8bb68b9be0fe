import type { Account } from '../../shared/model'
import type { AccountFacts, FactCode } from '../../shared/routes/account-facts'
import type { Terms } from '../../shared/routes/find-terms'
import styles from './account-questions.module.css'
import { FactQuestion } from './fact-question'

interface Props {
  readonly account: Account
  readonly terms: Terms
  readonly questions: readonly FactCode[]
  readonly facts: AccountFacts | undefined
}

/** What is asked about an account, side by side. */
export function AccountQuestions({ account, terms, questions, facts }: Props) {
  const hasFullCheck = terms.account.routes.some(({ kyc }) => kyc === 'full')
  return (
    <div className={styles.questions}>
      {questions.map((fact) => (
        <FactQuestion key={fact} fact={fact} account={account} facts={facts} hasFullCheck={hasFullCheck} />
      ))}
    </div>
  )
}
