import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { type Ledger, loadLedger, type LedgerRecords } from '../../shared/ledger/ledger'
import { useWorkspace } from './workspace'

/** The stored records as they are now; undefined while they are being read. Changes with every write. */
export function useRecords(): LedgerRecords | undefined {
  const { database } = useWorkspace()
  return useLiveQuery(
    () =>
      database.transaction('r', [database.accounts, database.pages, database.statements], async () => ({
        accounts: await database.accounts.toArray(),
        pages: await database.pages.toArray(),
        statements: await database.statements.toArray(),
      })),
    [database],
  )
}

/** The ledger in memory; undefined while it is being read. */
export function useLedger(): Ledger | undefined {
  const records = useRecords()
  return useMemo(() => records && loadLedger(records), [records])
}
