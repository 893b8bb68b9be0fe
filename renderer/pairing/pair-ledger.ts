import type { Ledger, LedgerRecords } from '../../shared/ledger/ledger'
import { type MovedRows, movedRows } from '../../shared/pairs/moved-rows'
import type { PairBook } from '../../shared/pairs/pair-up'
import { markMoves } from '../../shared/pairs/with-moves'
import type { Pieces } from '../../shared/pieces'
import type { Catalog } from '../../shared/routes/load-catalog'
import type { Database } from '../store/database'
import type { Preferences } from '../store/preferences'
import type { KeptTransfers } from '../store/transfers'
import { knownRates } from './known-rates'
import { pairsOf } from './pair-memory'

/** What transfers are found from. */
export interface Stated {
  readonly records: LedgerRecords
  /** As the statements tell it. */
  readonly stated: Ledger
  readonly preferences: Preferences
  readonly catalog: Catalog
  readonly kept: KeptTransfers
}

/** The ledger with its transfers found, and all they were found from: one state of the store. */
export interface PairedLedger extends Pick<Stated, 'records' | 'catalog' | 'kept'> {
  /** In which money moved between own accounts is neither income nor spending. */
  readonly ledger: Ledger
  readonly book: PairBook
  readonly moved: MovedRows
  /** Which of a provider's balances an account is, where the person said so. */
  readonly choices: Readonly<Record<string, string>>
}

/** Finds the transfers of a store's ledger. */
export function* pairLedger(
  database: Database,
  { records, stated, preferences, catalog, kept }: Stated,
): Pieces<PairedLedger> {
  const { choices } = preferences
  const rates = yield* knownRates(stated, preferences)
  const book = yield* pairsOf(database, stated, { catalog, choices, rates, decisions: kept.decisions })
  const moved = movedRows(book.pairs)
  const ledger = yield* markMoves(stated, moved)
  return { records, ledger, book, moved, catalog, choices, kept }
}
