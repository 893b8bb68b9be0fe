/** A file as the window sees it: a name to show and its bytes. Never a path. */
export interface PickedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** One safety copy of the ledger on disk. */
export interface SnapshotInfo {
  readonly id: string
  /** ISO 8601 instant. */
  readonly savedAt: string
  readonly bytes: number
  /** How many transactions it holds: what tells an emptied store from a full one. */
  readonly transactions: number
}

/** A note to the person on a recommended day. */
export interface Reminder {
  readonly id: string
  /** Local day `YYYY-MM-DD`. */
  readonly day: string
  readonly title: string
  readonly body: string
}

/** What kind of shell the window runs in, and what it can do. */
export interface HostInfo {
  readonly shell: 'desktop' | 'browser'
  readonly version: string
  readonly platform: string
}

/**
 * Everything the window may ask of the system. The desktop answers through the main process, a plain browser through
 * a small stand-in with file inputs and downloads; the window cannot tell them apart.
 */
export interface Calls {
  readonly hostInfo: () => Promise<HostInfo>
  readonly pickStatements: () => Promise<readonly PickedFile[]>
  /** Asks where to keep a file and writes it there. */
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<'saved' | 'cancelled'>
  /** Keeps a verified copy of the ledger. Refuses (`kept-last-good`) to rotate a full copy out for an empty one. */
  readonly saveSnapshot: (
    transactions: number,
    bytes: Uint8Array,
  ) => Promise<SnapshotInfo | 'kept-last-good' | 'unavailable'>
  readonly listSnapshots: () => Promise<readonly SnapshotInfo[]>
  /** Null where the copy is gone or damaged. */
  readonly readSnapshot: (id: string) => Promise<Uint8Array | null>
  /** Replaces all reminders by these. */
  readonly setReminders: (reminders: readonly Reminder[]) => Promise<'set' | 'unavailable'>
}

/** The same names as values; a missing or extra one does not compile. */
const names: Record<keyof Calls, true> = {
  hostInfo: true,
  pickStatements: true,
  saveFile: true,
  saveSnapshot: true,
  listSnapshots: true,
  readSnapshot: true,
  setReminders: true,
}

/** Every call, for the two ends that wire them up. */
export const callNames = Object.keys(names) as (keyof Calls)[]
