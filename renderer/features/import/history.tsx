import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day'
import type { Statement } from '../../../shared/model'
import { undoImport } from '../../store/imports'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { useFormat } from '../../ui/use-format'
import styles from './import-screen.module.css'

/** What was imported and when, each to be undone. */
export function History() {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { database } = useWorkspace()
  const [undone, setUndone] = useState<string | null>(null)
  const statements = useLiveQuery(() => database.statements.toArray(), [database])
  if (!statements || (statements.length === 0 && undone === null)) return null
  const newestFirst = statements.sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1))

  const takeBack = async (statement: Statement) => {
    await undoImport(database, statement)
    setUndone(statement.file)
  }

  return (
    <Card title={t('importing.history')} note={t('importing.historyNote')}>
      <p role="status" className={styles.soft}>
        {undone !== null && t('importing.undone', { file: undone })}
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
