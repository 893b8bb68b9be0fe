import { version } from '../../../package.json'
import type { Calls } from '../../../shared/ipc'
import { download } from './download'
import { pickFiles } from './pick-files'
import { setReminders } from './browser-reminders'

/**
 * The calls with the means of a plain browser: file inputs, downloads, notifications while the page is open.
 * A browser gives no folder of its own, so there are no snapshots; the backup file is the way to keep a copy.
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
  saveFile: (name, bytes) => {
    download(name, bytes)
    return Promise.resolve('saved')
  },
  saveSnapshot: () => Promise.resolve('unavailable'),
  listSnapshots: () => Promise.resolve([]),
  replaceSnapshot: () => Promise.resolve('unavailable'),
  readSnapshot: () => Promise.resolve(null),
  setReminders,
  // A page has no menu, tray or folder of its own.
  setPresence: () => Promise.resolve(),
  desktopSettings: () => Promise.resolve(null),
  changeDesktopSettings: () => Promise.resolve(null),
  chooseFolder: () => Promise.resolve(null),
  forgetFolder: () => Promise.resolve(null),
  foundFiles: () => Promise.resolve([]),
  takeFound: () => Promise.resolve([]),
  waveFoundAway: () => Promise.resolve(),
  archiveStatement: () => Promise.resolve('off'),
  readArchive: () => Promise.resolve([]),
  // What a page notes is lost together with its store, so a note would tell nothing.
  noteLedger: () => Promise.resolve(),
  notedLedger: () => Promise.resolve(null),
}
