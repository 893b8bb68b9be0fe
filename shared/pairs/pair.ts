import { serial } from '../day'
import type { Account, Transaction } from '../model'
import type { Minor } from '../money/money'

/** One end of a possible transfer: a row by which money left an account or came into one. */
export interface Half {
  /** The account and the row's identity in it: unique in the ledger. */
  readonly key: string
  readonly account: Account
  readonly row: Transaction
  /** The serial number of its day. */
  readonly at: number
}

/** What speaks for two rows being one transfer. */
export type PairReason =
  /** The same amount. */
  | { readonly code: 'equal' }
  /** The difference is the fee the statement prints. */
  | { readonly code: 'stated-fee'; readonly lost: Minor }
  /** The difference is what the route's rule charges. */
  | { readonly code: 'known-fee'; readonly lost: Minor }
  /** Less arrived, though not more than a route may take. */
  | { readonly code: 'within-fee'; readonly lost: Minor }
  /** Another currency, at a rate known from elsewhere; `offPpm` is how much less arrived than that rate gives. */
  | { readonly code: 'at-rate' | 'near-rate'; readonly offPpm: number }
  /** Another currency, and no rate is known. */
  | { readonly code: 'rate-unknown' }
  | { readonly code: 'in-time' | 'late'; readonly days: number }
  /** One of the rows says that it is a transfer; or both do. */
  | { readonly code: 'one-moves' | 'both-move' }
  /** One of the rows names the other's place; or both do. */
  | { readonly code: 'one-names' | 'both-name' }
  /** One of the rows names a third place of the person's, and not the other's: it speaks against the pair. */
  | { readonly code: 'names-another' }
  | { readonly code: 'same-reference' }

/** Two rows that can be the ends of one transfer. */
export interface Link {
  readonly out: Half
  readonly into: Half
  /** 0 to 99: how sure it is. */
  readonly confidence: number
  readonly reasons: readonly PairReason[]
}

/** Two rows taken for the ends of one transfer. */
export interface Pair extends Link {
  /** Both keys. */
  readonly id: string
  /** `person`: confirmed in so many words; never taken apart by a better guess. */
  readonly by: 'rules' | 'person'
}

/** How sure a pair must be: to be shown at all, and to be kept out of income and spending before anybody confirmed it. */
export const leastConfidence = { shown: 50, counted: 60, sure: 75 } as const

/** Whether the money of a pair is taken as moved, not earned or spent. */
export const isCounted = ({ confidence, by }: Pair): boolean =>
  by === 'person' || confidence >= leastConfidence.counted

/** What a pair of halves is called. */
export const pairId = (out: string, into: string): string => `${out} → ${into}`

/** What a row is called among the rows of all accounts. */
export const halfKey = (account: string, row: string): string => `${account} ${row}`

/** A row as one end of a transfer. */
export const halfOf = (account: Account, row: Transaction): Half => ({
  key: halfKey(account.id, row.id),
  account,
  row,
  at: serial(row.day),
})
