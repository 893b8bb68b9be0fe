import { sealContainer } from './container'
import { encrypt, type Lock } from './encryption'
import { type Leaving, type Written, writeSections } from './sections'
import type { Tables } from './tables'

/** Of this format. Raised when a release before could not read it right. */
export const BACKUP_VERSION = 3

/**
 * The whole store as one file (README.md). Same records and circumstances, same bytes.
 *
 * @param lock null for a file that anybody can read
 */
export async function writeBackup(
  tables: Tables,
  written: Written,
  lock: Lock | null,
  leaving?: Leaving,
): Promise<Uint8Array<ArrayBuffer>> {
  const encryption = lock?.cipher ?? null
  const header = new TextEncoder().encode(JSON.stringify({ version: BACKUP_VERSION, encryption }))
  const plain = await writeSections(tables, written, leaving)
  return sealContainer({ header, payload: lock ? await encrypt(plain, lock, header) : plain })
}
