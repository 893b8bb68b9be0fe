import { useLiveQuery } from 'dexie-react-hooks'
import { useWorkspace } from './workspace'

/** The ids of all imported statements, anew with every import and undo; undefined while they are being read. */
export function useStatementIds(): readonly string[] | undefined {
  const { database } = useWorkspace()
  return useLiveQuery(() => database.statements.toCollection().primaryKeys(), [database])
}
