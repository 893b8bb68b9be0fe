import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { type Ledger, loadLedger, type LedgerRecords } from '../../shared/ledger/ledger'
import { readRecords } from './read-records'
import { useWorkspace } from './workspace'

/** The stored records as they are now; undefined while they are being read. Changes with every write. */
export function useRecords(): LedgerRecords | undefined {
  const { database } = useWorkspace()
  return useLiveQuery(() => readRecords(database), [database])
}

/** The ledger in memory; undefined while it is being read. */
export function useLedger(): Ledger | undefined {
  const records = useRecords()
  return useMemo(() => records && loadLedger(records), [records])
}
