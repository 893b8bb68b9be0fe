import { createHash } from 'node:crypto'
import { Batch } from '../../../renderer/importing/batch'
import type { Database } from '../../../renderer/store/database'
import { readStatement } from '../../../shared/statements/read-statement'

/** A file by its name. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Bytes to rows, to a preview, to the store; as the window's worker does it. Gives how many transactions were added. */
export async function importInto(database: Database, files: readonly NamedBytes[]): Promise<number> {
  const batch = new Batch(database)
  for (const { name, bytes } of files) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    batch.put(await readStatement({ name, bytes }), {
      id: name,
      sha256,
      importedAt: '2026-11-22T00:00:00.000Z',
    })
  }
  await batch.look()
  const brought = await batch.commit(new Map())
  return brought.reduce((sum, { added }) => sum + added, 0)
}
