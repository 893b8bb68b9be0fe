import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Advice } from '../../advice/advice'
import { isAnswerable } from '../../advice/answerable'
import { Card } from '../../ui/card'
import styles from './plan.module.css'

interface Props {
  readonly advice: Advice
  readonly ledger: Ledger
}

/** Accounts that are not in the plan at all, and why. */
export function LeftCard({ advice, ledger }: Props) {
  const { t } = useTranslation()
  const excluded = advice.areas.flatMap((area) => area.excluded)
  const asked = new Set(excluded.filter(isAnswerable).map(({ account }) => account))
  // What waits for an answer is asked for in a card of its own.
  const whole = excluded.filter(({ route, account }) => route === null && !asked.has(account))
  if (whole.length === 0) return null
  return (
    <Card title={t('plan.left')}>
      <ul className={styles.left}>
        {whole.map(({ account, reason }) => (
          <li key={`${account} ${reason}`}>
            {ledger.get(account)?.account.name ?? account}
            <span className={styles.soft}> · {t(`plan.leftReasons.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
