import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Excluded } from '../../../shared/planner/from-ledger/planning-outcome'
import type { BlockReason } from '../../../shared/routes/eligibility'
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
  const why = ({ account, reason }: Excluded): string => {
    const isWished = excluded.some((one) => one.account === account && one.reason === 'declined')
    if (reason === 'no-route' && isWished) return t('plan.leftReasons.declined')
    const block = reason === 'no-route' ? blockOf(account, excluded) : null
    return block ? t(`calculator.blocked.${block}`) : t(`plan.leftReasons.${reason}`)
  }
  return (
    <Card title={t('plan.left')}>
      <ul className={styles.left}>
        {whole.map((one) => (
          <li key={`${one.account} ${one.reason}`}>
            {ledger.get(one.account)?.account.name ?? one.account}
            <span className={styles.soft}> · {why(one)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What closes the ways out of an account that the provider does offer to others; null where it offers none. */
function blockOf(account: string, excluded: readonly Excluded[]): BlockReason | null {
  const blocks = excluded.flatMap((one) => (one.account === account && one.block ? [one.block] : []))
  return blocks.find((block) => block !== 'not-available' && block !== 'other-person') ?? null
}
