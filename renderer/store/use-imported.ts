import { useLiveQuery } from 'dexie-react-hooks'
import type { Account, Statement } from '../../shared/model'
import { useWorkspace } from './workspace'

/** All imported statements and the accounts they speak of; undefined while they are being read. */
export function useImported():
  { readonly statements: readonly Statement[]; readonly accounts: readonly Account[] } | undefined {
  const { database } = useWorkspace()
  return useLiveQuery(
    () =>
      database.transaction('r', [database.statements, database.accounts], async () => ({
        statements: await database.statements.toArray(),
        accounts: await database.accounts.toArray(),
      })),
    [database],
  )
}
