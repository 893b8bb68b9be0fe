import { join } from 'node:path'
import type { BrowserWindow, Dialog } from 'electron'
import { writeFileAtomic } from './write-file-atomic'

/** Asks where to keep a file and writes it there whole. A disk that refuses is an exception. */
export async function saveFile(
  dialog: Dialog,
  window: BrowserWindow,
  folder: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<'saved' | 'cancelled'> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: join(folder, name) })
  if (canceled || filePath === '') return 'cancelled'
  await writeFileAtomic(filePath, bytes)
  return 'saved'
}
