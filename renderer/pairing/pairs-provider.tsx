import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, type ReactNode, useMemo } from 'react'
import { useCatalog } from '../catalog/use-catalog'
import { useInSlices } from '../slices/use-in-slices'
import { readTransfers } from '../store/transfers'
import { useRecords, useStatedLedger } from '../store/use-ledger'
import { usePreferences } from '../store/use-preferences'
import { useWorkspace } from '../store/workspace'
import { type PairedLedger, pairLedger } from './pair-ledger'

export const PairsContext = createContext<PairedLedger | undefined>(undefined)

/** Finds the transfers of the ledger once for all who ask, again after every write: behind what balances alone can answer. */
export function PairsProvider({ children }: { readonly children: ReactNode }) {
  const { database } = useWorkspace()
  const records = useRecords()
  const stated = useStatedLedger()
  const [preferences] = usePreferences()
  const catalog = useCatalog()
  const kept = useLiveQuery(() => readTransfers(database), [database])
  const from = useMemo(
    () =>
      records && stated && preferences && catalog && kept
        ? { records, stated, preferences, catalog, kept }
        : undefined,
    [records, stated, preferences, catalog, kept],
  )
  const paired = useInSlices(database, from, pairLedger)
  return <PairsContext value={paired}>{children}</PairsContext>
}
