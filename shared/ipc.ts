/** A file as the window sees it: a name to show and its bytes. Never a path. */
export interface PickedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file the desktop hands over, until it is told that it is done with. */
export interface HandedFile extends PickedFile {
  readonly id: string
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

/** The languages the desktop's own words are in: menu, tray, questions. */
export const hostLanguages = ['en', 'ko', 'ja'] as const
export type HostLanguage = (typeof hostLanguages)[number]

/** What the window asks the desktop to show for it outside of the window: menu, tray, title bar. */
export interface Presence {
  readonly language: HostLanguage
  readonly theme: 'system' | 'light' | 'dark'
  /** The next step as one line, its amount already hidden if so set; null where there is none. */
  readonly nextStep: string | null
  /** What lapses next within thirty days as one line, in the same way; null where nothing does. */
  readonly nextLapse: string | null
  /** The screen on which it is done; the plan where absent. */
  readonly nextLeadsTo?: 'plan' | 'check-in' | undefined
}

/** Hours of the local day between which no reminder is shown; `until` may lie on the next morning. */
export interface QuietHours {
  /** 0 to 23. */
  readonly from: number
  /** 0 to 23. The same hour as `from` means never quiet. */
  readonly until: number
}

/** What the person chose for this computer. It lies beside the ledger, not in it, and is in no backup. */
export interface DesktopSettings {
  /** Whether closing the window leaves Jandon in the tray, so that reminders come. */
  readonly staysInTray: boolean
  readonly opensAtLogin: boolean
  readonly quiet: QuietHours
  /** The folder looked through for new statements, as it is shown to the person; null for none. */
  readonly watchFolder: string | null
  /** The folder imported statements are kept in, as it is shown to the person; null for none. */
  readonly archiveFolder: string | null
  /** Whether "Check for updates" asks the host of the releases itself, from the next start on. Off until chosen. */
  readonly updatesInApp: boolean
}

/** The folders a person may choose. The window names none itself: only a dialog of the system does. */
export type FolderUse = 'watch' | 'archive'

/** A statement that lies in the watched folder and was neither imported nor waved away. */
export interface FoundFile {
  readonly id: string
  readonly name: string
  readonly bytes: number
}

/** A file of the archive. */
export interface ArchivedFile extends PickedFile {
  /** Whether it is still, to the last bit, what was kept under its name. */
  readonly whole: boolean
}

/** What the ledger held when it was last noted. Lies outside the store, so that it outlives it. */
export interface LedgerMark {
  /** The ids of all imported statements. */
  readonly statements: readonly string[]
  readonly transactions: number
}

/** What the desktop found damaged at the start, and set aside or left at its defaults. */
export type Trouble = 'settings-damaged' | 'window-damaged' | 'reminders-damaged' | 'found-damaged'

/**
 * Why a build cannot update itself: it is not signed, so that a new version could be anybody's; or its system renews
 * programs by its own means.
 */
export type UpdateObstacle = 'unsigned' | 'system'

/** What the menu, the tray and the desktop tell the window. Names only: nothing comes with them. */
export const hostMessages = [
  // The computer goes to sleep, or its screen is locked.
  'left-alone',
  'files-opened',
  'statements-found',
  'choose-files',
  'save-copy',
  'save-calendar',
  'toggle-amounts',
  'show-overview',
  'show-plan',
  'show-accounts',
  'show-check-in',
  'show-import',
  'show-copies',
  'show-settings',
] as const
export type HostMessage = (typeof hostMessages)[number]

/** What kind of shell the window runs in, and what it can do. */
export interface HostInfo {
  readonly shell: 'desktop' | 'browser'
  readonly version: string
  /** `process.platform` on the desktop (`win32`, `darwin`, `linux`); what the browser says in a browser. */
  readonly platform: string
  /** How many requests off the app's own origin were refused since the start; null where the shell cannot see them. */
  readonly refusedRequests: number | null
  readonly troubles: readonly Trouble[]
  /** What keeps this build from updating itself; null where nothing does. */
  readonly updateObstacle: UpdateObstacle | null
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
   * The files the app was opened with (from a file manager) that are not done with, read. To be asked at the start and
   * whenever more are told of.
   */
  readonly takeOpenedFiles: () => Promise<readonly HandedFile[]>
  /** Hands these over no more: they are in the ledger, or the person wants none of them. */
  readonly doneWithOpened: (ids: readonly string[]) => Promise<void>
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
  /**
   * Puts these bytes in the place of a copy's, under a new id, read back before the old ones go. `unavailable`: the copy
   * is gone or damaged, or the disk has no room; it is then as it was.
   */
  readonly replaceSnapshot: (id: string, bytes: Uint8Array) => Promise<'replaced' | 'unavailable'>
  /**
   * Removes a damaged copy, which a lock does not reach; null: all of them, and every other damaged file that was set aside.
   * A copy that is whole stays, whatever is asked. `unavailable`: the disk did not let all of it go.
   */
  readonly removeDamaged: (id: string | null) => Promise<'removed' | 'unavailable'>
  /** Null where the copy is gone or damaged. */
  readonly readSnapshot: (id: string) => Promise<Uint8Array | null>
  /**
   * Replaces all reminders by these. Each is shown once, on its day, or at the next start after it; one that was shown
   * is not shown again when it is set again under the same id and day.
   */
  readonly setReminders: (reminders: readonly Reminder[]) => Promise<'set' | 'unavailable'>
  /**
   * Leaves of the reminders that are set the days alone, one for each, in these words: who locks the ledger knows no plan
   * any more to set others by.
   */
  readonly silenceReminders: (words: Pick<Reminder, 'title' | 'body'>) => Promise<'set' | 'unavailable'>
  /** Words the menu and the tray as the window speaks. */
  readonly setPresence: (presence: Presence) => Promise<void>
  /** Null in a shell that has none. */
  readonly desktopSettings: () => Promise<DesktopSettings | null>
  /** Gives the settings as they then are. A disk that refuses is an exception. */
  readonly changeDesktopSettings: (
    change: Partial<Pick<DesktopSettings, 'staysInTray' | 'opensAtLogin' | 'quiet' | 'updatesInApp'>>,
  ) => Promise<DesktopSettings | null>
  /** Asks for a folder and keeps the choice; one that is not chosen leaves the old one. */
  readonly chooseFolder: (use: FolderUse) => Promise<DesktopSettings | null>
  /** Uses no such folder any more. Nothing in it is touched. */
  readonly forgetFolder: (use: FolderUse) => Promise<DesktopSettings | null>
  /** The new statements of the watched folder, newest first. Empty where none is watched; `gone`: it is not there. */
  readonly foundFiles: () => Promise<readonly FoundFile[] | 'gone'>
  /** Reads found files. One that cannot be read now is left out. All are offered again until they are done with. */
  readonly takeFound: (ids: readonly string[]) => Promise<readonly HandedFile[]>
  /** Does not offer these again until they change: they are in the ledger, or the person wants none of them. */
  readonly doneWithFound: (ids: readonly string[]) => Promise<void>
  /**
   * Keeps an imported file in the archive folder, whole and once. `off`: none is chosen; `unavailable`: the folder is
   * gone or full.
   */
  readonly archiveStatement: (
    name: string,
    bytes: Uint8Array,
  ) => Promise<'kept' | 'kept-before' | 'off' | 'unavailable'>
  /** Every file of the archive, oldest first, to rebuild the ledger from. */
  readonly readArchive: () => Promise<readonly ArchivedFile[]>
  /** Notes what the ledger holds. */
  readonly noteLedger: (mark: LedgerMark) => Promise<void>
  /** What was noted last; null where nothing ever was, `damaged` where the note cannot be read. */
  readonly notedLedger: () => Promise<LedgerMark | 'damaged' | null>
}

/** What the desktop tells the window by itself. A plain browser never does. */
export interface Listening {
  /** @returns how to stop listening */
  readonly listen: (listener: (message: HostMessage) => void) => () => void
}

/** Both directions, as the window has them. */
export type Bridge = Calls & Listening

/** The same names as values; a missing or extra one does not compile. */
const names: Record<keyof Calls, true> = {
  hostInfo: true,
  pickStatements: true,
  takeOpenedFiles: true,
  doneWithOpened: true,
  saveFile: true,
  saveSnapshot: true,
  listSnapshots: true,
  replaceSnapshot: true,
  removeDamaged: true,
  readSnapshot: true,
  setReminders: true,
  silenceReminders: true,
  setPresence: true,
  desktopSettings: true,
  changeDesktopSettings: true,
  chooseFolder: true,
  forgetFolder: true,
  foundFiles: true,
  takeFound: true,
  doneWithFound: true,
  archiveStatement: true,
  readArchive: true,
  noteLedger: true,
  notedLedger: true,
}

/** Every call, for the two ends that wire them up. */
export const callNames = Object.keys(names) as (keyof Calls)[]
