import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { type Ledger, loadLedger } from '../../shared/ledger/ledger'
import type { Statement } from '../../shared/model'
import type { Currency } from '../../shared/money/currency'
import type { PairBook } from '../../shared/pairs/pair-up'
import { conversionRates } from '../../shared/routes/conversion-rates'
import type { DatedRate } from '../../shared/routes/exchange'
import type { Catalog } from '../../shared/routes/load-catalog'
import type { FollowedTransfer } from '../../shared/transfers/followed-transfer'
import { followTransfers } from '../../shared/transfers/follow-transfers'
import { useCatalog } from '../advice/use-catalog'
import type { Preferences } from '../store/preferences'
import { type KeptTransfers, readTransfers } from '../store/transfers'
import { useRecords } from '../store/use-ledger'
import { usePreferences } from '../store/use-preferences'
import { useWorkspace } from '../store/workspace'
import { useDisplay } from '../ui/display'
import { pairsOf } from './pair-memory'

/** Money on its way, and all it is read from. */
export interface Tracking extends KeptTransfers {
  readonly ledger: Ledger
  readonly statements: readonly Statement[]
  readonly catalog: Catalog
  readonly book: PairBook
  /** Newest first. */
  readonly transfers: readonly FollowedTransfer[]
}

/** Finds the pairs of the ledger and follows its transfers; undefined while they are being read. */
export function useTracking(): Tracking | undefined {
  const { database } = useWorkspace()
  const { today } = useDisplay()
  const [preferences] = usePreferences()
  const records = useRecords()
  const catalog = useCatalog()
  const kept = useLiveQuery(() => readTransfers(database), [database])
  return useMemo(() => {
    if (!records || !catalog || !kept || !preferences) return undefined
    const { statements } = records
    const ledger = loadLedger(records)
    const book = pairsOf(database, ledger, {
      catalog,
      choices: preferences.choices,
      rates: knownRates(ledger, preferences),
      decisions: kept.decisions,
    })
    const transfers = followTransfers({ ledger, statements, book, started: kept.started, today })
    return { ...kept, ledger, statements, catalog, book, transfers }
  }, [database, records, catalog, kept, preferences, today])
}

/** The rates the person entered, and those they really got. */
function knownRates(ledger: Ledger, { rates, currency }: Preferences): DatedRate[] {
  const entered = Object.entries(rates).map(([from, { rate, on }]): DatedRate => ({
    from: from as Currency,
    to: currency as Currency,
    rate,
    asOf: on as DatedRate['asOf'],
  }))
  return [...entered, ...conversionRates(ledger)]
}
