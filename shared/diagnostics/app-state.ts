import type { Damage } from '../damage/find-damage'
import type { LedgerCounts } from './ledger-counts'
import type { SeenError } from './seen-error'

/**
 * What helps to find out what is wrong with the app. No amount, no name of a person, an account or a file, and no text
 * that came out of a statement is in it: kinds, counts and versions alone.
 */
export interface AppState {
  readonly version: string
  readonly shell: 'desktop' | 'browser'
  /** Operating system, as the shell names it. */
  readonly system: string
  /** The engine that shows the window, as it names itself. */
  readonly engine: string
  readonly language: string
  readonly refusedRequests: number | null
  /** What the desktop found damaged at the start, by its name. */
  readonly troubles: readonly string[]
  /** Which version the store was last written in; null where it could not be opened. */
  readonly storeVersion: number | null
  /** What the store takes on the disk, in bytes; null where nobody says. */
  readonly storeBytes: number | null
  readonly locked: boolean | null
  /** Null where the store could not be read. */
  readonly ledger: LedgerCounts | null
  readonly damage: Damage | null
  /** The latest last. */
  readonly errors: readonly SeenError[]
}
