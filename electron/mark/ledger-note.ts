import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Calls } from '../../shared/ipc'
import { writeJson } from '../files/write-json'

/** The calls that speak of the note beside the ledger. */
export type LedgerNote = Pick<Calls, 'noteLedger' | 'notedLedger'>

/** What the window may note, and what the file keeps. */
export const Mark = z.strictObject({
  statements: z.array(z.string().max(200)).max(200_000),
  transactions: z.int().nonnegative(),
})

/** Keeps in a file what the ledger held, each note whole or not at all and one after the other. */
export function keepLedgerNote(file: string): LedgerNote {
  let last: Promise<unknown> = Promise.resolve()
  return {
    noteLedger(mark) {
      const turn = last.then(() => writeJson(file, mark))
      last = turn.catch(() => undefined)
      return turn
    },
    async notedLedger() {
      await last
      try {
        return Mark.parse(JSON.parse(await readFile(file, 'utf8')))
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'damaged'
      }
    },
  }
}
