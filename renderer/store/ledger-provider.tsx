import { createContext, type ReactNode, useEffect, useState } from 'react'
import { type Ledger, loadLedger, type LedgerRecords } from '../../shared/ledger/ledger'
import { readRecords, recordTables } from './read-records'
import { useReadAgain } from './use-read-again'
import { useWorkspace } from './workspace'

/** The stored records as they are now, and the ledger they give; each undefined until it is there. */
export interface KeptLedger {
  readonly records: LedgerRecords | undefined
  readonly ledger: Ledger | undefined
}

export const LedgerContext = createContext<KeptLedger>({ records: undefined, ledger: undefined })

/** Reads the ledger once for all who ask, again after every write. */
export function LedgerProvider({ children }: { readonly children: ReactNode }) {
  const { database } = useWorkspace()
  const records = useReadAgain(database, recordTables, readRecords)
  const [kept, setKept] = useState<KeptLedger>({ records: undefined, ledger: undefined })

  useEffect(() => {
    if (records === undefined) return
    // In a task of its own: what has been read should not have to wait to be loaded before the window answers.
    const task = setTimeout(() => setKept({ records, ledger: loadLedger(records) }))
    return () => clearTimeout(task)
  }, [records])

  const holds = records !== undefined
  return (
    <LedgerContext value={holds ? kept : { records: undefined, ledger: undefined }}>{children}</LedgerContext>
  )
}
