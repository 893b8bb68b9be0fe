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
  /** How many transactions it holds: what tells an emptied store from a full one. 0 where damaged. */
  readonly transactions: number
  /** Whether a bit of it differs from what was saved. Damaged ones are listed to be shown, and cannot be read. */
  readonly damaged: boolean
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
  /** `process.platform` on the desktop (`win32`, `darwin`, `linux`); what the browser says in a browser. */
  readonly platform: string
  /** How many requests off the app's own origin were refused since the start; null where the shell cannot see them. */
  readonly refusedRequests: number | null
}

/**
 * Everything the window may ask of the system. The desktop answers through the main process, a plain browser through
 * a small stand-in with file inputs and downloads; the window cannot tell them apart.
 */
export interface Calls {
  readonly hostInfo: () => Promise<HostInfo>
  /** Lets the person choose files. Empty where nothing was chosen. */
  readonly pickStatements: () => Promise<readonly PickedFile[]>
  /**
   * The files the app was opened with (from a file manager) since this was last asked. To be asked at the start and
   * whenever the window comes to the front.
   */
  readonly takeOpenedFiles: () => Promise<readonly PickedFile[]>
  /** Asks where to keep a file and writes it there whole. `name` has no folder. A disk that refuses is an exception. */
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<'saved' | 'cancelled'>
  /**
   * Keeps a copy of the ledger, read back before it counts. An empty ledger never takes a full copy's place
   * (`kept-last-good`, nothing written). `unavailable`: no room on the disk, or no place to keep it in this shell.
   */
  readonly saveSnapshot: (
    transactions: number,
    bytes: Uint8Array,
  ) => Promise<SnapshotInfo | 'kept-last-good' | 'unavailable'>
  /** All copies, newest first. */
  readonly listSnapshots: () => Promise<readonly SnapshotInfo[]>
  /** Null where the copy is gone or damaged. */
  readonly readSnapshot: (id: string) => Promise<Uint8Array | null>
  /**
   * Replaces all reminders by these. Each is shown once, on its day, or at the next start after it; one that was shown
   * is not shown again when it is set again under the same id and day.
   */
  readonly setReminders: (reminders: readonly Reminder[]) => Promise<'set' | 'unavailable'>
}

/** The same names as values; a missing or extra one does not compile. */
const names: Record<keyof Calls, true> = {
  hostInfo: true,
  pickStatements: true,
  takeOpenedFiles: true,
  saveFile: true,
  saveSnapshot: true,
  listSnapshots: true,
  readSnapshot: true,
  setReminders: true,
}

/** Every call, for the two ends that wire them up. */
export const callNames = Object.keys(names) as (keyof Calls)[]
