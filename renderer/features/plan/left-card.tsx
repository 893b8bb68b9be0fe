import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Advice } from '../../advice/advice'
import { isAnswerable } from '../../advice/answerable'
import { leftOut, waitingPlaces } from '../../advice/left-out'
import { useLeftWords } from '../../advice/use-left-words'
import { Card } from '../../ui/card'
import styles from './plan.module.css'

interface Props {
  readonly advice: Advice
  readonly ledger: Ledger
}

/** Accounts that are not in the plan at all, and why. */
export function LeftCard({ advice, ledger }: Props) {
  const { t } = useTranslation()
  const wordsOf = useLeftWords()
  const excluded = advice.areas.flatMap((area) => area.excluded)
  const asked = new Set(excluded.filter(isAnswerable).map(({ account }) => account))
  // What waits for an answer is asked for in a card of its own.
  const spent = new Set(
    advice.spending.map(({ account }) => account.id).filter((id) => !isBilled(advice, id)),
  )
  const whole = excluded.filter(
    ({ route, account }) => route === null && !asked.has(account) && !spent.has(account),
  )
  const waits = waitingPlaces(advice).filter((account) => !asked.has(account) && !spent.has(account))
  if (whole.length + waits.length === 0) return null
  const why = (id: string): string | null => {
    const left = leftOut(advice, id)
    const account = ledger.get(id)?.account
    return left && account ? wordsOf(left, account.currency) : null
  }
  return (
    <Card title={t('plan.left')}>
      <ul className={styles.left}>
        {waits.map((account) => (
          <li key={account}>
            {ledger.get(account)?.account.name ?? account}
            <span className={styles.soft}> · {why(account)}</span>
          </li>
        ))}
        {whole.map((one) => (
          <li key={`${one.account} ${one.reason}`}>
            {ledger.get(one.account)?.account.name ?? one.account}
            <span className={styles.soft}> · {why(one.account)}</span>
            {(one.reason === 'lapsed' || one.reason === 'which-balance') && (
              <>
                {' '}
                <Link href={`/accounts/${one.account}`}>
                  {t(one.reason === 'lapsed' ? 'expiry.notice.tell' : 'plan.answer')}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What a phone bill still owes: that it never leaves as cash is said, whatever else is said of it. */
const isBilled = (advice: Advice, account: string): boolean =>
  leftOut(advice, account)?.block === 'carrier-cashing'
