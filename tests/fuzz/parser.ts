import type { Packing } from './packing'

/** A reader of files that come from somewhere else. */
export interface Parser {
  readonly name: string
  /** Honest files, to start from. */
  readonly seeds: readonly Uint8Array[]
  readonly packing: Packing
  /** Reading one file takes seconds: it is given a twentieth of the files, and none in a short run. */
  readonly slow?: true
  /** Reads a file, and says in which way the result is not sound; empty where it is. Must not throw. */
  readonly read: (file: Uint8Array) => Promise<readonly string[]>
}
