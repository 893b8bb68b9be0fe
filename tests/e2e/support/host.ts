import type { Page } from '@playwright/test'
import type { NativeTheme, Rectangle } from 'electron'
import type { Installed, ReleaseRequest } from './installed'
import type { TaskWatch } from './task-watch'

/** A file on the person's desk. */
export interface DeskFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A note the system showed. */
export interface Notified {
  readonly title: string
  readonly body: string
}

/** An item of a menu, with those below it. Lines between items are left out. */
export interface MenuText {
  readonly label: string
  readonly items: readonly MenuText[]
}

/** What the tray shows. */
export interface TrayText {
  readonly tip: string
  readonly items: readonly string[]
}

/** The parts of a desktop that lie outside of the page, which only the stand-in can see and touch. */
export interface Outside {
  menu(): Promise<readonly MenuText[]>
  /** Presses an item, by the labels on the way to it. */
  pressMenu(...path: readonly string[]): Promise<void>
  tray(): Promise<TrayText | null>
  pressTray(label: string): Promise<void>
  /** Closes the window as a person does. */
  closeWindow(): Promise<void>
  isVisible(): Promise<boolean>
  /** The page's process dies. */
  crash(): Promise<void>
  /** The app is started once more, as by a double click on these files. */
  startAgainWith(...paths: readonly string[]): Promise<void>
  /** A file is dropped on the icon in the dock. */
  dropOnIcon(path: string): Promise<void>
  /** The page does not answer any more. */
  hang(): Promise<void>
  /** The machine goes to sleep. */
  sleep(): Promise<void>
  /** The machine wakes up. */
  wake(): Promise<void>
  /** Clicks the latest note. */
  clickNote(): Promise<void>
  /** The colours the app has asked the system for. */
  theme(): Promise<NativeTheme['themeSource']>
  /** Where the window stands. */
  bounds(): Promise<Rectangle>
  /** Whether anything of electron-updater was loaded. */
  hasUpdater(): Promise<boolean>
  /** What the app has asked the host of its releases. */
  releaseRequests(): readonly ReleaseRequest[]
  /** Which button the person presses in every question from now on; the last one, which changes nothing, unless told. */
  answerQuestions(button: string): void
  /** The questions asked so far. */
  asked(): readonly string[]
  /** The smaller print of each of them. */
  askedInDetail(): readonly string[]
  /** The addresses handed to the person's browser. */
  openedLinks(): readonly string[]
  /** The files the page wanted to save past the dialog of the system, and could not. */
  refusedDownloads(): readonly string[]
}

/** Which shell a story plays in: the real desktop, its stand-in where Electron's binary is missing, or a browser. */
export type HostKind = 'electron' | 'stand-in' | 'browser'

/** The app as a story meets it, whatever the shell. */
export interface Host {
  readonly kind: HostKind
  /** Null in hosts whose desktop a test cannot see. */
  readonly outside: Outside | null
  /** The folder the desktop keeps its own files in. In a browser nothing is ever there. */
  readonly profile: string
  /** The window's page. Another one after each start. */
  page(): Page
  /** Closes the app as a person does, unless it was killed, and starts it again with the same data. */
  restart(): Promise<void>
  /** Ends every process of the app at once, as a power cut does. `restart` starts it again. */
  kill(): Promise<void>
  /**
   * Starts the app again at noon of that day (in Seoul) and keeps it there. Holds for the page and the main process;
   * workers see the true clock, which they must not need: `shared/` takes the day as an argument.
   */
  setDay(day: string): Promise<void>
  /** What the person chooses in every file dialog from now on: these files (paths, or made for it), or none. */
  answerOpenDialog(answer: readonly (string | DeskFile)[] | 'cancel'): Promise<void>
  /** Whether the person saves what is offered to be saved from now on; they do unless told otherwise. */
  answerSaveDialog(answer: 'save' | 'cancel'): Promise<void>
  /** The files saved so far, the latest last, each under its own name though it be the same. A browser tells of a download a moment late: ask with `expect.poll`. */
  saved(): Promise<readonly DeskFile[]>
  /** The notes shown so far. Only the stand-in can see them. */
  notified(): readonly Notified[]
  /** The addresses off the app's own origin that the page tried to reach. Must be empty. */
  requests(): readonly string[]
  /** How many windows there are. */
  windows(): number
  end(): Promise<void>
}

/** What a host starts with. */
export interface HostStart {
  /** A folder of its own: profile, downloads and desk are made in it. */
  readonly folder: string
  /** The day the app thinks it is; null for the true one. */
  readonly day: string | null
  /** What the stand-in is installed as; null for a build that is run from its sources. Other hosts are what they are. */
  readonly installed?: Installed | null
  /** Hears of each start and end of the window; of Electron's own it does not. */
  readonly watch?: TaskWatch | null
}
