import type { BrowserWindow, Dialog } from 'electron'
import type { Calls } from '../../shared/ipc'
import type { OpenedFiles } from './opened-files'
import { pickStatements } from './pick-statements'
import { saveFile } from './save-file'

/** The calls that read and save files of the person's. */
export type FileCalls = Pick<Calls, 'pickStatements' | 'takeOpenedFiles' | 'doneWithOpened' | 'saveFile'>

/** What they are answered with. */
export interface FileParts {
  readonly dialog: Dialog
  readonly window: () => BrowserWindow
  readonly opened: OpenedFiles
  /** Where a saved file is offered to go. */
  readonly downloads: string
  /** Keeps paths for the list of recent files. */
  readonly remember: (paths: readonly string[]) => void
}

/** Answers them. */
export const fileCalls = ({ dialog, window, opened, downloads, remember }: FileParts): FileCalls => ({
  pickStatements: () => pickStatements(dialog, window(), remember),
  async takeOpenedFiles() {
    const taken = await opened.take()
    remember(taken.map(({ path }) => path))
    return taken.map(({ id, name, bytes }) => ({ id, name, bytes }))
  },
  doneWithOpened(ids) {
    opened.finish(ids)
    return Promise.resolve()
  },
  saveFile: (name, bytes) => saveFile(dialog, window(), downloads, { name, bytes }),
})
