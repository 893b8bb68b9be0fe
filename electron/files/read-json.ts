import { readFile } from 'node:fs/promises'
import type { ZodType } from 'zod'

/** A small file of ours, read back. Missing, damaged or from another time: the `otherwise`. */
export async function readJson<T>(file: string, schema: ZodType<T>, otherwise: T): Promise<T> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(file, 'utf8')))
    return parsed.success ? parsed.data : otherwise
  } catch {
    return otherwise
  }
}
