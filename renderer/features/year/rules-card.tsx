import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../../shared/ledger/ledger'
import { useRuleWords } from '../../advice/year/use-rule-words'
import type { PlayedYear } from '../../advice/year/play-year'
import { Card } from '../../ui/card'
import styles from './year.module.css'

interface Props {
  readonly years: readonly PlayedYear[]
  readonly ledger: Ledger
}

/** The standing rules that were played, place by place. */
export function RulesCard({ years, ledger }: Props) {
  const { t } = useTranslation()
  const wordsOf = useRuleWords()
  const rules = years.flatMap(({ again, accounts }) =>
    again.rules.flatMap(([id, rule]) => {
      const account = accounts.includes(id) ? ledger.get(id)?.account : undefined
      return account ? [{ account, rule }] : []
    }),
  )
  if (rules.length === 0) return null
  return (
    <Card title={t('year.rules')} note={t('year.rulesNote')}>
      <ul className={styles.list}>
        {rules.map(({ account, rule }) => (
          <li key={account.id}>
            <strong>{account.name}</strong>: {wordsOf(rule, account.currency)}
          </li>
        ))}
      </ul>
    </Card>
  )
}
