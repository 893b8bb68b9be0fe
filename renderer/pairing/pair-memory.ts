import type { Ledger } from '../../shared/ledger/ledger'
import { gatherHalves } from '../../shared/pairs/halves'
import type { PairRules } from '../../shared/pairs/pair-rules'
import { type PairBook, type PairDecision, pairing } from '../../shared/pairs/pair-up'
import type { Pieces } from '../../shared/pieces'
import type { DatedRate } from '../../shared/routes/exchange'
import type { Catalog } from '../../shared/routes/load-catalog'
import { pairRules } from '../../shared/transfers/passages'
import type { Database } from '../store/database'

/** What pairing goes by besides the ledger. */
export interface PairingFacts {
  readonly catalog: Catalog
  readonly choices: Readonly<Record<string, string>>
  readonly rates: readonly DatedRate[]
  readonly decisions: readonly PairDecision[]
}

interface Memory {
  readonly catalog: Catalog
  readonly key: string
  readonly rules: PairRules
  readonly book: PairBook
}

const memories = new WeakMap<Database, Memory>()

/** The pairs of a store's ledger. Once they are known, only what has changed since is compared anew. */
export function* pairsOf(database: Database, ledger: Ledger, facts: PairingFacts): Pieces<PairBook> {
  const { catalog, choices, rates, decisions } = facts
  const key = JSON.stringify([choices, rates])
  const before = memories.get(database)
  const holds = before?.catalog === catalog && before.key === key
  const rules = holds ? before.rules : pairRules(catalog, choices, rates)
  const halves = yield* gatherHalves(ledger)
  const book = yield* pairing(halves, rules, decisions, before?.book ?? null)
  memories.set(database, { catalog, key, rules, book })
  return book
}
