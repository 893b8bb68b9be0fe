import { readFile, rename } from 'node:fs/promises'
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
): Promise<T> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise
    await rename(file, `${file}.damaged`).catch(() => undefined)
    onDamaged()
    return otherwise
  }
}
