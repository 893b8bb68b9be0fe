import Dexie, { type Table } from 'dexie'
import type { Account, Page, Statement } from '../../shared/model'
import type { AccountFacts } from '../../shared/routes/account-facts'
import type { Provider } from '../../shared/routes/catalog-schema'
import type { OwnRoute } from '../../shared/routes/own-rules'
import type { PairDecision } from '../../shared/pairs/pair-up'
import type { StartedTransfer } from '../../shared/transfers/started-transfer'
import type { Correction } from '../../shared/ledger/correction'
import type { Expectation } from '../../shared/ledger/expectation'
import type { Card } from '../../shared/cards/card'
import type { DataKey } from '../../shared/sealing/data-key'
import type { StoredConfirmation } from './confirmations'
import { lockMiddleware } from './lock/lock-middleware'
import type { StoredLock } from './lock/stored-lock'
import { yieldToNewer } from './newer-release'
import type { StoredProfile } from './profiles'
import { versions } from './versions'

/** One kept preference. */
export interface Setting {
  readonly key: string
  readonly value: unknown
}

/** Where a store is, and what opens it: as much as a worker needs to be told. */
export interface StoreAddress {
  readonly name: string
  /** Null where it is not locked. */
  readonly key: DataKey | null
}

/** How a store is met. */
interface Opening {
  /** Opens the records of a locked store. */
  readonly key?: DataKey | null
  /** Lets a test open it as an older release left it. */
  readonly upTo?: number
  /** Records as they lie on the disk, sealed or not, for what changes the lock itself. */
  readonly raw?: boolean
}

/** The person's ledger in IndexedDB. */
export class Database extends Dexie {
  declare readonly accounts: Table<Account, string>
  declare readonly pages: Table<Page, [string, string]>
  declare readonly statements: Table<Statement, string>
  declare readonly settings: Table<Setting, string>
  declare readonly confirmations: Table<StoredConfirmation, string>
  declare readonly ownProviders: Table<Provider, string>
  declare readonly ownRoutes: Table<OwnRoute, string>
  declare readonly expectations: Table<Expectation, string>
  declare readonly profiles: Table<StoredProfile, string>
  declare readonly accountFacts: Table<AccountFacts, string>
  declare readonly transfers: Table<StartedTransfer, string>
  declare readonly pairDecisions: Table<PairDecision, [string, string]>
  declare readonly corrections: Table<Correction, [string, string]>
  declare readonly cards: Table<Card, string>

  declare readonly lock: Table<StoredLock, string>
  readonly address: StoreAddress
  /** Told where a newer release raises the store; this connection is closed for good then. */
  onNewer: ((version: number) => void) | null = null

  constructor(name: string, { key = null, upTo = Infinity, raw = false }: Opening = {}) {
    super(name)
    this.address = { name, key }
    for (const { number, stores, upgrade } of versions) {
      if (number > upTo) break
      const step = this.version(number).stores({ ...stores })
      if (upgrade) step.upgrade(upgrade)
    }
    if (!raw) this.use(lockMiddleware(key))
    yieldToNewer(this, (version) => this.onNewer?.(version))
  }
}
