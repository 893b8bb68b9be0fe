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

/**
 * The rename itself lies in the folder. A folder that cannot be flushed, as on Windows and on many network drives, may
 * lose it to a power cut and then has the old file: the new one is written all the same.
 */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    // The file is there, whole; nothing is left to be undone.
  }
}
