import { useTranslation } from 'react-i18next'
import type { Account } from '../../shared/model'
import { toDecimal } from '../../shared/money/money'
import {
  type AccountFacts,
  type FactCode,
  type IdentityCheck,
  identityChecks,
} from '../../shared/routes/account-facts'
import { answerFact } from '../store/account-facts'
import { useWorkspace } from '../store/workspace'
import { Choice } from '../ui/choice'
import { useDisplay } from '../ui/display'
import { countryNames } from './country-names'
import { OriginsQuestion } from './origins-question'
import { readFactAmount, readFactDay } from './read-fact'
import { TypedFact } from './typed-fact'

interface Props {
  readonly fact: FactCode
  readonly account: Account
  readonly facts: AccountFacts | undefined
  /** Whether the provider tells a full check of identity from a plain one. */
  readonly hasFullCheck: boolean
}

/** One question about an account, kept as soon as it is answered, and taken back as easily. */
export function FactQuestion({ fact, account, facts, hasFullCheck }: Props) {
  const { t } = useTranslation()
  const { language, today } = useDisplay()
  const { database } = useWorkspace()
  const answer = <Code extends FactCode>(code: Code, value: AccountFacts[Code] | undefined) =>
    void answerFact(database, account.id, code, value)
  const label = t(`aboutAccount.questions.${fact}`)

  switch (fact) {
    case 'identity': {
      const checks: readonly IdentityCheck[] = hasFullCheck ? identityChecks : ['none', 'done']
      return (
        <Choice
          label={label}
          value={facts?.identity ?? 'unanswered'}
          onChange={(value) => answer('identity', value === 'unanswered' ? undefined : value)}
          choices={(['unanswered', ...checks] as const).map((value) => ({
            value,
            text: value === 'unanswered' ? t('aboutAccount.unanswered') : t(`aboutAccount.identity.${value}`),
          }))}
        />
      )
    }
    case 'origins':
      return (
        <OriginsQuestion
          label={label}
          answer={facts?.origins ?? []}
          onAnswer={(value) => answer('origins', value)}
        />
      )
    case 'firstWorth':
      return (
        <TypedFact
          label={label}
          hint={t('aboutAccount.hints.firstWorth')}
          kept={facts?.firstWorth === undefined ? '' : toDecimal(facts.firstWorth, account.currency)}
          read={(text) => readFactAmount(text, account.currency)}
          wrong={t('calculator.badAmount')}
          suffix={account.currency}
          onAnswer={(value) => answer('firstWorth', value)}
        />
      )
    case 'country':
      return (
        <Choice
          label={label}
          value={facts?.country ?? ''}
          onChange={(value) => answer('country', value === '' ? undefined : value)}
          choices={[{ value: '', text: t('aboutAccount.unanswered') }, ...countryNames(language)]}
        />
      )
    case 'openedOn':
    case 'closesOn':
      return (
        <TypedFact
          label={label}
          hint={t(`aboutAccount.hints.${fact}`)}
          kept={facts?.[fact] ?? ''}
          read={(text) => readFactDay(text, today, fact === 'openedOn' ? 'past' : 'future')}
          wrong={t(`aboutAccount.wrong.${fact}`)}
          onAnswer={(value) => answer(fact, value)}
        />
      )
  }
}
