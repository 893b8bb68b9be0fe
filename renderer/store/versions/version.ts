import type { Transaction } from 'dexie'

/** One step of the stored schema. Once released it is never edited: write the next step. */
export interface Version {
  readonly number: number
  /** Dexie's notation of primary key and indexes, for the tables this step changes. */
  readonly stores: Readonly<Record<string, string | null>>
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>
}
