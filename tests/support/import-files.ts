import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Database } from '../../renderer/store/database'
import { commitImport, type KnownReading } from '../../renderer/store/imports'
import { readStatement } from '../../shared/statements/read-statement'

/** Imports files one after another, as the window does. The id of each import is its file's checksum. */
export async function importFiles(database: Database, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const bytes = new Uint8Array(readFileSync(path))
    const reading = await readStatement({ name: basename(path), bytes })
    if (reading.format === null) throw new Error(`No format knows ${path}`)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await commitImport(database, {
      reading: reading as KnownReading,
      circumstances: { id: sha256, sha256, importedAt: '2026-11-22T03:00:00.000Z' },
    })
  }
}
