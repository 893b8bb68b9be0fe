import { useTranslation } from 'react-i18next'
import { gapsOf } from '../../../shared/statements/gaps'
import { useImported } from '../../store/use-imported'
import { Card } from '../../ui/card'
import { useGapWords } from '../../ui/use-gap-words'
import styles from './import-screen.module.css'

/** Where statements are missing between those that were imported. */
export function Gaps() {
  const { t } = useTranslation()
  const words = useGapWords()
  const imported = useImported()
  const gaps = imported ? gapsOf(imported.statements) : []
  if (!imported || gaps.length === 0) return null
  const nameOf = (account: string): string =>
    imported.accounts.find(({ id }) => id === account)?.name ?? account

  return (
    <Card title={t('importing.gaps')} note={t('importing.gapsNote')}>
      <ul className={styles.list}>
        {gaps.map((gap) => (
          <li key={`${gap.account} ${gap.before}`} className={styles.row}>
            <span className={styles.name}>{nameOf(gap.account)}</span>
            <span>{words(gap)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
