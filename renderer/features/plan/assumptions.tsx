import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Advice } from '../../advice/advice'
import { Card } from '../../ui/card'
import styles from './plan.module.css'

interface Props {
  readonly advice: Advice
  readonly ledger: Ledger
}

/** What was assumed on the way, so that the person can see where they know better. */
export function Assumptions({ advice, ledger }: Props) {
  const { t } = useTranslation()
  const notes = advice.areas.flatMap(({ notes }) => notes)
  if (notes.length === 0) return null
  return (
    <Card title={t('plan.notesTitle')}>
      <ul className={styles.left}>
        {notes.map(({ account, code }) => (
          <li key={`${account} ${code}`}>
            {t(`plan.notes.${code}`, { name: ledger.get(account)?.account.name ?? account })}
          </li>
        ))}
      </ul>
    </Card>
  )
}
