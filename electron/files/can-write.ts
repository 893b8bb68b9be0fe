import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Whether files can be made in a folder, which is made itself where it is missing. Found out by making one. */
export async function canWrite(folder: string): Promise<boolean> {
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(probe, 'x')
    return true
  } catch {
    return false
  } finally {
    await rm(probe, { force: true }).catch(() => undefined)
  }
}
