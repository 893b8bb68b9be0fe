import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { BrowserWindow, Dialog } from 'electron'
import type { PickedFile } from '../../shared/ipc'

/** No statement is this large. What is, is cut just above it, so that the reader refuses it by its size. */
const MOST_BYTES = 256 * 1024 * 1024

/** Lets the person choose files and reads them. Empty where nothing was chosen. Unreadable files are exceptions. */
export async function pickStatements(dialog: Dialog, window: BrowserWindow): Promise<readonly PickedFile[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile', 'multiSelections'],
  })
  return canceled ? [] : Promise.all(filePaths.map(readPicked))
}

async function readPicked(path: string): Promise<PickedFile> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    if (size <= MOST_BYTES) return { name: basename(path), bytes: await handle.readFile() }
    const bytes = new Uint8Array(MOST_BYTES + 1)
    await handle.read(bytes, 0, bytes.length, 0)
    return { name: basename(path), bytes }
  } finally {
    await handle.close()
  }
}
