import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import type { Calls } from '../../shared/ipc'
import { inTurn } from '../../shared/in-turn'
import { writeJson } from '../files/write-json'

/** The calls that speak of the note beside the ledger. */
export type LedgerNote = Pick<Calls, 'noteLedger' | 'notedLedger'>

/** What the window may note, and what the file keeps. */
export const Mark = z.strictObject({
  statements: z.array(z.string().max(200)).max(200_000),
  transactions: z.int().nonnegative(),
})

/** Keeps in a file what the ledger held, each note whole or not at all and one after the other. Where one cannot be kept, none is. */
export function keepLedgerNote(file: string): LedgerNote {
  const turn = inTurn()
  return {
    noteLedger: (mark) =>
      turn(async () => {
        try {
          await writeJson(file, mark)
        } catch (error) {
          // One from before would raise an alarm about what the person took out since; to remove it takes no room.
          await rm(file, { force: true })
          throw error
        }
      }),
    notedLedger: () =>
      turn(async () => {
        try {
          return Mark.parse(JSON.parse(await readFile(file, 'utf8')))
        } catch (error) {
          return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'damaged'
        }
      }),
  }
}
