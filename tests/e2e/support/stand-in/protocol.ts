import type { NativeTheme, Rectangle } from 'electron'
import type { MenuText, TrayText } from '../host'

/** What the stand-in's main process answers: the questions Chromium would ask Electron's main process. */
export interface MainOffers {
  /** A call of the preload, from a frame at `url`. */
  invoke(frame: FrameAt, channel: string, args: readonly unknown[]): Promise<unknown>
  /** A request to the app's own scheme. */
  fetch(url: string, method: string): Promise<Fetched>
  /** Whether the session cancels a request before it is sent. */
  cancels(url: string): Promise<boolean>
  /** Whether the page stays where it is, when something in it wants to go elsewhere. */
  staysInsteadOf(url: string, isMainFrame: boolean): boolean
  /** Whether a new window is refused. */
  refusesWindow(url: string): boolean
  /** Whether the session refuses what the page wants to download. */
  refusesDownload(url: string): boolean
  /** The person closes the window. */
  close(): void
  /** The person quits the app. */
  quit(): void
  isVisible(): boolean
  menu(): readonly MenuText[]
  pressMenu(path: readonly string[]): void
  tray(): TrayText | null
  pressTray(label: string): void
  /** The window's process has died. */
  crashed(): void
  /** Another start of the app, with these words on its command line. */
  secondStart(words: readonly string[]): void
  /** A file dropped on the icon in the dock, as macOS tells of it. */
  openFile(path: string): void
  /** The window does not answer any more. */
  hangs(): void
  /** The machine goes to sleep. */
  sleeps(): void
  /** The machine wakes up. */
  wake(): void
  /** The person clicks the latest note. */
  clickNote(): void
  /** What the app has told the system of its colours. */
  theme(): NativeTheme['themeSource']
  /** The place of the window on the screen. */
  bounds(): Rectangle
  /** Whether anything of electron-updater was loaded. */
  hasUpdater(): boolean
}

/** What the test answers: what Electron's main process would ask of the screen and the person. */
export interface ScreenOffers {
  load(url: string, preload: string): Promise<void>
  chooseFiles(): readonly string[] | null
  chooseTarget(proposed: string): string | null
  notified(title: string, body: string): void
  /** The number of the button the person presses. */
  answer(question: Question): number
  /** An address handed to the person's browser. */
  opened(address: string): void
  /** A message of the main process to the page. */
  tell(channel: string, args: readonly unknown[]): Promise<void>
  reload(): Promise<void>
  /** What the host of releases answers; null where it has nothing. */
  release(url: string, headers: Readonly<Record<string, string>>): Uint8Array | null
}

/** What the person is asked. */
export interface Question {
  readonly message: string
  readonly detail: string
  readonly buttons: readonly string[]
}

/** Who calls. */
export interface FrameAt {
  readonly url: string
  readonly isTop: boolean
}

/** An answer, as it goes over the line. */
export interface Fetched {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}
