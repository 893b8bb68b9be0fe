import '../no-eval'
import { expose, transfer } from 'comlink'
import { type ExportName, ledgerExports } from '../../shared/export/ledger-exports'
import { loadLedger } from '../../shared/ledger/ledger'
import type { MovedRows } from '../../shared/pairs/moved-rows'
import { withMoves } from '../../shared/pairs/with-moves'
import type { StoreAddress } from './database'
import { inStore } from './open'
import { readRecords } from './read-records'

/** Writes exports off the window's thread, which would stand still for a large ledger. */
const worker = {
  async write(store: StoreAddress, name: ExportName, moved: MovedRows): Promise<Uint8Array> {
    const records = await inStore(store, readRecords)
    const ledger = withMoves(loadLedger(records), moved)
    const bytes = new TextEncoder().encode(ledgerExports[name].write(ledger, records.statements))
    return transfer(bytes, [bytes.buffer])
  },
}

export type ExportWorker = typeof worker
expose(worker)
