import { useTranslation } from 'react-i18next'
import type { Account } from '../../shared/model'
import { usePreferences } from '../store/use-preferences'
import { Choice } from '../ui/choice'
import { useWords } from '../ui/use-words'
import styles from './account-questions.module.css'
import type { NamedBalances } from './named-balances'

interface Props extends NamedBalances {
  readonly account: Account
}

/** Asks in which state an account is used, where the law of a state decides; kept as soon as it is answered. */
export function WhichBalance({ account, balances, named }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const [preferences, change] = usePreferences()
  if (!preferences) return null
  const answer = (terms: string) => {
    const { [account.id]: _, ...others } = preferences.choices
    change({ choices: terms === '' ? others : { ...others, [account.id]: terms } })
  }
  return (
    <div className={styles.questions}>
      <Choice
        label={t('aboutAccount.whichState')}
        value={named ?? ''}
        onChange={answer}
        choices={[
          { value: '', text: t('aboutAccount.unanswered') },
          ...balances.map(({ id, name }) => ({ value: id, text: words(name) })),
        ]}
      />
      <p className={styles.hint}>{t('aboutAccount.whichStateHint')}</p>
    </div>
  )
}
