import type { Database } from '../database'
import type { Preferences } from '../preferences'
import { type Change, type OwnTable, takeBack } from './changes'
import { unwatched } from './watch-changes'

/** What a change of stored records is about. Settings are many in one table: each is named by itself. */
export type StoredWhat = Exclude<OwnTable, 'settings'> | `settings.${keyof Preferences}`

/** Something a person did that can be taken back. */
export interface Step<What extends string> {
  /** What was changed; each has its words in every language. */
  readonly what: What
  /** Whether it rests on the ledger's store, and goes when that is replaced. */
  readonly stored: boolean
  /** Takes it back. Gives the step that was taken by that. */
  readonly takeBack: () => Promise<Step<What>>
}

/** Tells of steps as they are made. Gives how to stop hearing. */
export type StepSource<What extends string> = (onStep: (step: Step<What>) => void) => () => void

/** A change of stored records as a step. */
export const storedStep = (database: Database, change: Change): Step<StoredWhat> => ({
  what: whatOf(change),
  stored: true,
  takeBack: async () => storedStep(database, await unwatched(database, () => takeBack(database, change))),
})

/** By the record that was written first. */
function whatOf(change: Change): StoredWhat {
  const first = change.at(-1)
  if (!first) throw new RangeError('A change changes something')
  return first.table === 'settings' ? `settings.${first.key as keyof Preferences}` : first.table
}
