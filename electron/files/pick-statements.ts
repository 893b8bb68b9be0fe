import type { BrowserWindow, Dialog } from 'electron'
import type { PickedFile } from '../../shared/ipc'
import { readPicked } from './read-picked'

/** Lets the person choose files and reads them. Empty where nothing was chosen. Unreadable files are exceptions. */
export async function pickStatements(dialog: Dialog, window: BrowserWindow): Promise<readonly PickedFile[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'multiSelections'],
  })
  return canceled ? [] : Promise.all(filePaths.map(readPicked))
}
