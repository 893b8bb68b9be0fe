import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, type ReactNode, useEffect, useState } from 'react'
import { useCatalog } from '../catalog/use-catalog'
import { inSlices } from '../in-slices'
import type { Database } from '../store/database'
import { readTransfers } from '../store/transfers'
import { useRecords, useStatedLedger } from '../store/use-ledger'
import { usePreferences } from '../store/use-preferences'
import { useWorkspace } from '../store/workspace'
import { type PairedLedger, pairLedger } from './pair-ledger'

export const PairsContext = createContext<PairedLedger | undefined>(undefined)

/** Finds the transfers of the ledger once for all who ask, again after every write. */
export function PairsProvider({ children }: { readonly children: ReactNode }) {
  const { database } = useWorkspace()
  const records = useRecords()
  const stated = useStatedLedger()
  const [preferences] = usePreferences()
  const catalog = useCatalog()
  const kept = useLiveQuery(() => readTransfers(database), [database])
  const [found, setFound] = useState<{ readonly of: Database; readonly paired: PairedLedger }>()

  useEffect(() => {
    if (!records || !stated || !preferences || !catalog || !kept) return
    let left = false
    // Behind what balances alone can answer. Until it is done, all who ask stay with what was found before.
    const work = pairLedger(database, { records, stated, preferences, catalog, kept })
    void inSlices(work, () => left).then((done) => done && setFound({ of: database, paired: done.result }))
    return () => {
      left = true
    }
  }, [database, records, stated, preferences, catalog, kept])

  const paired = stated && found?.of === database ? found.paired : undefined
  return <PairsContext value={paired}>{children}</PairsContext>
}
