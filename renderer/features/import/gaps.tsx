import { useTranslation } from 'react-i18next'
import { type Gap, gapsOf } from '../../../shared/statements/gaps'
import { useImported } from '../../store/use-imported'
import { Card } from '../../ui/card'
import { useFormat } from '../../ui/use-format'
import styles from './import-screen.module.css'

/** Where statements are missing between those that were imported. */
export function Gaps() {
  const { t } = useTranslation()
  const { day, money } = useFormat()
  const imported = useImported()
  const gaps = imported ? gapsOf(imported.statements) : []
  if (!imported || gaps.length === 0) return null

  const words = ({ account, period, before, moved, currency }: Gap): string => {
    const name = imported.accounts.find(({ id }) => id === account)?.name ?? account
    const sum = moved === null ? '' : money(moved, currency, 'always')
    if (period === null) return t('importing.gapAt', { account: name, moved: sum, day: day(before) })
    const days = { account: name, from: day(period.from), to: day(period.to) }
    return moved === null ? t('importing.gap', days) : t('importing.gapMoved', { ...days, moved: sum })
  }

  return (
    <Card title={t('importing.gaps')} note={t('importing.gapsNote')}>
      <ul className={styles.list}>
        {gaps.map((gap) => (
          <li key={`${gap.account} ${gap.before}`} className={styles.row}>
            {words(gap)}
          </li>
        ))}
      </ul>
    </Card>
  )
}
