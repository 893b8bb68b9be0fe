import { wrap } from 'comlink'
import type { ExportName } from '../../shared/export/ledger-exports'
import type { MovedRows } from '../../shared/pairs/moved-rows'
import type { Database } from './database'
import type { ExportWorker } from './export-worker'

/**
 * The ledger as a file for other programs. Its worker ends with it: nobody exports often.
 *
 * @param moved the rows that are transfers between own accounts, whatever their statements call them
 */
export async function exportLedger(
  database: Database,
  name: ExportName,
  moved: MovedRows,
): Promise<Uint8Array> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await wrap<ExportWorker>(worker).write(database.address, name, moved)
  } finally {
    worker.terminate()
  }
}
