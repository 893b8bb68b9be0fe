import type { BrowserWindow, Dialog } from 'electron'
import type { Calls, HostInfo } from '../shared/ipc'
import type { OpenedFiles } from './files/opened-files'
import { pickStatements } from './files/pick-statements'
import { saveFile } from './files/save-file'
import type { Reminders } from './reminders/reminders'
import type { Snapshots } from './snapshots/snapshots'

/** What the calls are answered with. */
export interface Parts {
  readonly info: () => HostInfo
  readonly dialog: Dialog
  readonly window: () => BrowserWindow
  readonly opened: OpenedFiles
  /** Where a saved file is offered to go. */
  readonly downloads: string
  readonly snapshots: Snapshots
  /** Null where the system shows no notifications. */
  readonly reminders: Reminders | null
}

/** What each call of the window does. */
export const handlers = (parts: Parts): Calls => ({
  hostInfo: () => Promise.resolve(parts.info()),
  pickStatements: () => pickStatements(parts.dialog, parts.window()),
  takeOpenedFiles: () => parts.opened.take(),
  saveFile: (name, bytes) => saveFile(parts.dialog, parts.window(), parts.downloads, { name, bytes }),
  ...parts.snapshots,
  setReminders: async (reminders) => {
    if (parts.reminders === null) return 'unavailable'
    await parts.reminders.set(reminders)
    return 'set'
  },
})
