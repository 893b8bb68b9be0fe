import type { BrowserWindow, Dialog } from 'electron'
import type { PickedFile } from '../../shared/ipc'
import { readPicked } from './read-picked'

/**
 * Lets the person choose files and reads them. Empty where nothing was chosen. Unreadable files are exceptions.
 *
 * @param onPicked told of the paths, for the list of recent files
 */
export async function pickStatements(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  window: BrowserWindow,
  onPicked: (paths: readonly string[]) => void,
): Promise<readonly PickedFile[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'multiSelections'],
  })
  if (canceled) return []
  const files = await Promise.all(filePaths.map(readPicked))
  onPicked(filePaths)
  return files
}
