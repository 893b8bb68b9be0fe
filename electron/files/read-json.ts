import { readFile, rename } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { ZodType } from 'zod'

/** How the name of a file of ours ends that was damaged. */
export const SET_ASIDE = '.json.damaged'

/**
 * A small file of ours, read back. Missing: the `otherwise`. Damaged or from another time: the `otherwise` too, the file
 * is set aside under another name, so that nothing writes over it, and `onDamaged` is told.
 */
export async function readJson<T>(
  file: string,
  schema: ZodType<T>,
  otherwise: T,
  onDamaged: () => void = () => undefined,
  read: (file: string) => Promise<string> = (path) => readFile(path, 'utf8'),
): Promise<T> {
  try {
    return schema.parse(JSON.parse(await patiently(() => read(file))))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise
    await rename(file, `${file}.damaged`).catch(() => undefined)
    onDamaged()
    return otherwise
  }
}

/** Held by a scanner of viruses, or too many files open: what passes by itself is no damage. */
const passing: readonly unknown[] = ['EBUSY', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'EAGAIN']
const TRIES = 6
const WAIT_MS = 50

/** Reads again for a while where the system refuses for a reason that passes. */
async function patiently(read: () => Promise<string>): Promise<string> {
  for (let left = TRIES; ; left--)
    try {
      return await read()
    } catch (error) {
      if (left === 1 || !passing.includes((error as NodeJS.ErrnoException).code)) throw error
      await setTimeout(WAIT_MS)
    }
}
