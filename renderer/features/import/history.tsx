import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day'
import type { ImportCounts, Statement } from '../../../shared/model'
import type { Dependents } from '../../../shared/statements/dependents'
import { importer } from '../../importing/importer'
import { takingOut } from '../../store/taking-out'
import { useWorkspace } from '../../store/workspace'
import { AskDialog } from '../../ui/ask-dialog'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { NotWritten } from '../../ui/not-written'
import { useFormat } from '../../ui/use-format'
import styles from './import-screen.module.css'

/** An undo, asked about or done. */
interface Undo {
  readonly statement: Statement
  readonly going: number
  readonly staying: number
  /** The files that keep what stays. */
  readonly others: readonly string[]
}

/** What was imported and when, each to be undone. */
export function History() {
  const { t } = useTranslation()
  const { day, list } = useFormat()
  const { database } = useWorkspace()
  const [asked, setAsked] = useState<Undo | null>(null)
  const [undone, setUndone] = useState<Undo | null>(null)
  const [refused, setRefused] = useState<unknown>(null)
  const statements = useLiveQuery(() => database.statements.toArray(), [database])
  if (!statements || (statements.length === 0 && undone === null)) return null
  const newestFirst = statements.sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1))

  const told = (statement: Statement, found: Dependents | null): Undo => ({
    statement,
    going: found?.going ?? 0,
    staying: found?.staying ?? 0,
    others: statements.flatMap(({ id, file }) => (found?.others.has(id) ? [file] : [])),
  })
  const ask = async (statement: Statement) =>
    setAsked(told(statement, await importer().foreseeUndo(database.address, statement.id)))
  const takeBack = async ({ statement }: Undo) => {
    setAsked(null)
    setRefused(null)
    const undo = () => importer().undo(database.address, statement.id)
    try {
      setUndone(told(statement, await takingOut(database, (id) => id !== statement.id, undo)))
    } catch (error) {
      setRefused(error)
    }
  }
  const stays = ({ staying, others }: Undo) =>
    staying > 0 && t('importing.undoneStays', { count: staying, files: list(others) })

  return (
    <Card title={t('importing.history')} note={t('importing.historyNote')}>
      <p role="status" className={styles.soft}>
        {undone !== null && t('importing.undone', { file: undone.statement.file })} {undone && stays(undone)}
      </p>
      {refused !== null && <NotWritten error={refused} />}
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
                <Decided counts={statement.counts} />
              </p>
            </div>
            <Button label={`${t('importing.undo')}: ${statement.file}`} onPress={() => void ask(statement)}>
              {t('importing.undo')}
            </Button>
          </li>
        ))}
      </ul>
      <AskDialog
        title={t('importing.undoAsk', { file: asked?.statement.file ?? '' })}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        confirm={{ text: t('importing.undoConfirm'), onPress: () => void (asked && takeBack(asked)) }}
      >
        {asked && (
          <p>
            {asked.going > 0 ? t('importing.undoGoes', { count: asked.going }) : t('importing.undoNothing')}{' '}
            {stays(asked)}
          </p>
        )}
      </AskDialog>
    </Card>
  )
}

/** The rows about which the person decided otherwise than Jandon would have. */
function Decided({ counts: { enteredAgain = [], leftOut = [] } }: { readonly counts: ImportCounts }) {
  const { t } = useTranslation()
  const { list, number } = useFormat()
  const lines = (all: readonly number[]): string => list(all.map((line) => number(line)))
  return (
    <>
      {enteredAgain.length > 0 && ` · ${t('importing.enteredAgain', { lines: lines(enteredAgain) })}`}
      {leftOut.length > 0 && ` · ${t('importing.leftOutByYou', { lines: lines(leftOut) })}`}
    </>
  )
}
