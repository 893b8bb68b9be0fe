import { version } from '../../../package.json'
import type { Calls } from '../../../shared/ipc'
import { browserCopies } from './browser-copies'
import { browserNote } from './browser-note'
import { download } from './download'
import { pickFiles } from './pick-files'
import { setReminders, silenceReminders } from './browser-reminders'

/**
 * The calls with the means of a plain browser: file inputs, downloads, notifications while the page is open.
 * A browser gives no folder of its own: copies and notes lie beside the ledger's database, and go when its data is cleared.
 */
export const browserCalls: Calls = {
  hostInfo: () =>
    Promise.resolve({
      shell: 'browser',
      version,
      platform: navigator.userAgent,
      refusedRequests: null,
      troubles: [],
      updateObstacle: 'system',
    }),
  pickStatements: pickFiles,
  takeOpenedFiles: () => Promise.resolve([]),
  doneWithOpened: () => Promise.resolve(),
  saveFile: (name, bytes) => {
    download(name, bytes)
    return Promise.resolve('saved')
  },
  ...browserCopies,
  ...browserNote,
  setReminders,
  silenceReminders,
  // A page has no menu, tray or folder of its own.
  setPresence: () => Promise.resolve(),
  desktopSettings: () => Promise.resolve(null),
  changeDesktopSettings: () => Promise.resolve(null),
  chooseFolder: () => Promise.resolve(null),
  forgetFolder: () => Promise.resolve(null),
  foundFiles: () => Promise.resolve([]),
  takeFound: () => Promise.resolve([]),
  doneWithFound: () => Promise.resolve(),
  archiveStatement: () => Promise.resolve('off'),
  readArchive: () => Promise.resolve([]),
}
