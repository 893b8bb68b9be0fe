import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { SET_ASIDE } from './read-json'

/** Removes the damaged files of ours that were set aside in a folder. False where the disk does not let one go. */
export async function removeSetAside(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => [])
  let all = true
  for (const name of names.filter((one) => one.endsWith(SET_ASIDE)))
    await rm(join(folder, name)).catch(() => (all = false))
  return all
}
