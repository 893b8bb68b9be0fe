import { useTranslation } from 'react-i18next'
import { type Changes, differs, type Difference } from '../../../shared/backup/changes'
import { Pill } from '../../ui/pill'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './safety.module.css'

/** What comes, goes and becomes another, by account and for all the rest. */
export function ChangesTable({ changes }: { readonly changes: Changes }) {
  const { t } = useTranslation()
  const { accounts, transactions, statements, others } = changes
  return (
    <div className={styles.changes}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('safety.what')}</th>
            <th scope="col" className={table.end}>
              {t('safety.added')}
            </th>
            <th scope="col" className={table.end}>
              {t('safety.removed')}
            </th>
            <th scope="col" className={table.end}>
              {t('safety.changed')}
            </th>
          </tr>
        </thead>
        <tbody>
          <Row name={t('safety.transactions')} difference={transactions} />
          <Row name={t('safety.statements')} difference={statements} />
          {differs(others) && <Row name={t('safety.others')} difference={others} />}
          {accounts.map(({ id, name, fate, transactions: rows }) => (
            <Row key={id} name={name} difference={rows} fate={fate === 'changed' ? null : fate} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly name: string
  readonly difference: Difference
  /** Whether an account comes or goes as a whole. */
  readonly fate?: 'added' | 'removed' | null
}

function Row({ name, difference: { added, removed, changed }, fate = null }: RowProps) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const shown = (count: number, sign: string) => (count === 0 ? '–' : sign + number(count))
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>
          {name}
          {fate !== null && (
            <Pill tone={fate === 'added' ? 'good' : 'bad'}>
              {t(fate === 'added' ? 'safety.accountAdded' : 'safety.accountRemoved')}
            </Pill>
          )}
        </span>
      </th>
      <td className={table.end}>{shown(added, '+')}</td>
      <td className={table.end}>{shown(removed, '−')}</td>
      <td className={table.end}>{shown(changed, '')}</td>
    </tr>
  )
}
