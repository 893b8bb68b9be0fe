import { useTranslation } from 'react-i18next'
import { type Role, roleNames } from '../../../shared/statements/generic/roles'
import type { Layout, LayoutColumn } from '../../../shared/statements/profiles/layout'
import { Choice } from '../../ui/choice'
import table from '../../ui/table.module.css'
import styles from './mapping.module.css'
import type { MappingChanges } from './use-mapping'

interface Props {
  readonly layout: Layout
  readonly changes: MappingChanges
}

/** Where a fee belongs is a decision of its own. */
const choices = (['ignore', ...roleNames] as const).filter((role) => role !== 'fee-beside')

/** Every column with what stands in it, how that is read, and what the column is. */
export function MappingColumns({ layout, changes }: Props) {
  const { t } = useTranslation()
  const nameOf = ({ name }: LayoutColumn, cell: number) =>
    name === '' ? t('importing.mapping.unnamed', { number: cell + 1 }) : name
  return (
    <div className={styles.columns} tabIndex={0} role="region" aria-label={t('importing.mapping.columns')}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('importing.mapping.column')}</th>
            <th scope="col">{t('importing.mapping.samples')}</th>
            <th scope="col">{t('importing.mapping.is')}</th>
          </tr>
        </thead>
        <tbody>
          {layout.columns.map((column, cell) => (
            <tr key={cell}>
              <th scope="row">{nameOf(column, cell)}</th>
              <td>
                <Samples column={column} />
              </td>
              <td className={styles.role}>
                <Choice
                  label={nameOf(column, cell)}
                  hideLabel
                  value={column.role ?? 'ignore'}
                  choices={choices.map((value) => ({
                    value,
                    text: t(`importing.mapping.roles.${value}`),
                  }))}
                  onChange={(role: Role | 'ignore') => changes.setRole(cell, role === 'ignore' ? null : role)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Samples({ column: { samples, role } }: { readonly column: LayoutColumn }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.samples}>
      {samples.map(({ raw, read }, index) => (
        <li key={index}>
          <span className={styles.raw}>{raw}</span>
          {role !== null && (read === null || read !== raw) && (
            <span className={read === null ? styles.unread : styles.read}>
              {' → '}
              {read ?? t('importing.mapping.unreadable')}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
