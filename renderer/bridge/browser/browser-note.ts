import type { Calls, LedgerMark } from '../../../shared/ipc'

/** The names are part of what is stored: they never change. */
const CACHE = 'jandon-ledger-note'
const NOTE = '/ledger-note'

const isMark = (said: unknown): said is LedgerMark =>
  typeof said === 'object' &&
  said !== null &&
  'statements' in said &&
  Array.isArray(said.statements) &&
  'transactions' in said &&
  typeof said.transactions === 'number'

/**
 * What the ledger held, noted outside of its database, which may vanish by itself. In the cache storage, where a write
 * is on the disk once it is done: local storage waits for seconds, and a note from before would raise an alarm.
 */
export const browserNote: Pick<Calls, 'noteLedger' | 'notedLedger'> = {
  async noteLedger(mark) {
    const cache = await caches.open(CACHE)
    try {
      await cache.put(NOTE, new Response(JSON.stringify(mark)))
    } catch (error) {
      // One from before would raise an alarm about what the person took out since.
      await cache.delete(NOTE)
      throw error
    }
  },
  async notedLedger() {
    try {
      const found = await (await caches.open(CACHE)).match(NOTE)
      if (!found) return null
      const mark: unknown = await found.json()
      return isMark(mark) ? mark : 'damaged'
    } catch {
      return 'damaged'
    }
  },
}
