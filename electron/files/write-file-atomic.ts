import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Two drafts of one file at the same time have names of their own, in this process and in the next. */
let drafts = 0

/** Whether a file is one that was being written when its process was killed. */
export const isDraft = (name: string): boolean => /\.\d+-\d+\.tmp$/.test(name)

/**
 * Writes a file whole or not at all: beside it, flushed to the disk, then renamed over it. A crash or a power cut
 * leaves the old file or the new one, and perhaps a draft. Throws where the disk refuses; the old file is then untouched.
 */
export async function writeFileAtomic(file: string, ...parts: readonly Uint8Array[]): Promise<void> {
  const draft = `${file}.${process.pid}-${drafts++}.tmp`
  try {
    const handle = await open(draft, 'w')
    try {
      for (const part of parts) await handle.writeFile(part)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await flushFolder(dirname(file))
}

/** The rename itself lies in the folder. Windows opens no folders and needs no flush. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
