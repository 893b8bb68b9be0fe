import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isDraft } from './write-file-atomic'

/** Removes what a killed process left behind of the files it was writing. To be called before anything is written. */
export async function removeDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter(isDraft))
    await rm(join(folder, name), { force: true }).catch(() => undefined)
}
