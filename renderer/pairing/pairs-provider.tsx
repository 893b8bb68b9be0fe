import { useLiveQuery } from 'dexie-react-hooks'
import { createContext, type ReactNode, useEffect, useState } from 'react'
import type { Ledger, LedgerRecords } from '../../shared/ledger/ledger'
import type { PairBook } from '../../shared/pairs/pair-up'
import { movedRows, withMoves } from '../../shared/pairs/with-moves'
import type { Catalog } from '../../shared/routes/load-catalog'
import { useCatalog } from '../catalog/use-catalog'
import { type KeptTransfers, readTransfers } from '../store/transfers'
import { useRecords, useStatedLedger } from '../store/use-ledger'
import { usePreferences } from '../store/use-preferences'
import { useWorkspace } from '../store/workspace'
import { knownRates } from './known-rates'
import { pairsOf } from './pair-memory'

/** The ledger with its transfers found, and all they were found from: one state of the store. */
export interface PairedLedger {
  readonly records: LedgerRecords
  /** In which money moved between own accounts is neither income nor spending. */
  readonly ledger: Ledger
  readonly book: PairBook
  /** The keys of the rows of counted pairs. */
  readonly moved: ReadonlySet<string>
  readonly catalog: Catalog
  /** Which of a provider's balances an account is, where the person said so. */
  readonly choices: Readonly<Record<string, string>>
  readonly kept: KeptTransfers
}

export const PairsContext = createContext<PairedLedger | undefined>(undefined)

/** Finds the transfers of the ledger once for all who ask, again after every write. */
export function PairsProvider({ children }: { readonly children: ReactNode }) {
  const { database } = useWorkspace()
  const records = useRecords()
  const stated = useStatedLedger()
  const [preferences] = usePreferences()
  const catalog = useCatalog()
  const kept = useLiveQuery(() => readTransfers(database), [database])
  const [paired, setPaired] = useState<PairedLedger>()

  useEffect(() => {
    if (!records || !stated || !preferences || !catalog || !kept) return
    // In a task of its own, behind what balances alone can answer.
    const task = setTimeout(() => {
      const { decisions } = kept
      const { choices } = preferences
      const rates = knownRates(stated, preferences)
      const book = pairsOf(database, stated, { catalog, choices, rates, decisions })
      const moved = movedRows(book.pairs)
      setPaired({ records, ledger: withMoves(stated, moved), book, moved, catalog, choices, kept })
    })
    return () => clearTimeout(task)
  }, [database, records, stated, preferences, catalog, kept])

  return <PairsContext value={stated && paired}>{children}</PairsContext>
}
