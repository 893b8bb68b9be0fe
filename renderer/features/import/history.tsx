import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day'
import type { Statement } from '../../../shared/model'
import type { Dependents } from '../../../shared/statements/dependents'
import { undoImport } from '../../store/imports'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useFormat } from '../../ui/use-format'
import styles from './import-screen.module.css'

interface Undone {
  readonly file: string
  readonly staying: Dependents['staying']
  /** The files that keep what stays. */
  readonly others: readonly string[]
}

/** What was imported and when, each to be undone. */
export function History() {
  const { t } = useTranslation()
  const { day, list } = useFormat()
  const { database } = useWorkspace()
  const [undone, setUndone] = useState<Undone | null>(null)
  const statements = useLiveQuery(() => database.statements.toArray(), [database])
  if (!statements || (statements.length === 0 && undone === null)) return null
  const newestFirst = statements.sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1))

  const takeBack = async (statement: Statement) => {
    const { staying, others } = await undoImport(database, statement)
    const files = (statements ?? []).flatMap(({ id, file }) => (others.has(id) ? [file] : []))
    setUndone({ file: statement.file, staying, others: files })
  }

  return (
    <Card title={t('importing.history')} note={t('importing.historyNote')}>
      <p role="status" className={styles.soft}>
        {undone !== null && t('importing.undone', { file: undone.file })}{' '}
        {undone !== null &&
          undone.staying > 0 &&
          t('importing.undoneStays', { count: undone.staying, files: list(undone.others) })}
      </p>
      <ul className={styles.list}>
        {newestFirst.map((statement) => (
          <li key={statement.id} className={styles.row}>
            <div className={styles.file}>
              <p>{statement.file}</p>
              <p className={styles.soft}>
                {t('importing.historyRow', {
                  count: statement.counts.added,
                  day: day(statement.importedAt.slice(0, 10) as Day),
                })}
                {statement.counts.duplicates > 0 &&
                  ` · ${t('importing.known', { count: statement.counts.duplicates })}`}
              </p>
            </div>
            <Button
              label={`${t('importing.undo')}: ${statement.file}`}
              onPress={() => void takeBack(statement)}
            >
              {t('importing.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
