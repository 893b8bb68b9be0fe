import { createContext, type ReactNode, useEffect } from 'react'
import { gatherLedger, type Ledger, type LedgerRecords } from '../../shared/ledger/ledger'
import type { Pieces } from '../../shared/pieces'
import { useInSlices } from '../slices/use-in-slices'
import type { Database } from './database'
import { keepFirstCurrency } from './first-currency'
import { readRecords, recordTables } from './read-records'
import { useReadAgain } from './use-read-again'
import { useWorkspace } from './workspace'

/** The stored records as they are now, and the ledger they give; each undefined until it is there. */
export interface KeptLedger {
  readonly records: LedgerRecords | undefined
  readonly ledger: Ledger | undefined
}

const nothing: KeptLedger = { records: undefined, ledger: undefined }

export const LedgerContext = createContext<KeptLedger>(nothing)

/** Reads the ledger once for all who ask, again after every write. */
export function LedgerProvider({ children }: { readonly children: ReactNode }) {
  const { database } = useWorkspace()
  const records = useReadAgain(database, recordTables, readRecords)
  const kept = useInSlices(database, records, load)
  const isEmpty = records && records.accounts.length === 0
  useEffect(() => {
    // A disk that refuses now is asked again at the next start; until then the currency is guessed.
    if (isEmpty !== undefined) void keepFirstCurrency(database).catch(() => undefined)
  }, [database, isEmpty])
  return <LedgerContext value={kept ?? nothing}>{children}</LedgerContext>
}

function* load(_: Database, records: LedgerRecords): Pieces<KeptLedger> {
  return { records, ledger: yield* gatherLedger(records) }
}
