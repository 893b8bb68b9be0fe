import Dexie, { type Table } from 'dexie'
import { inTurn } from '../../../shared/in-turn'

/** What the newest safety copy of a store holds. Not there where something may have been changed since. */
interface Copied {
  /** The name of the store. */
  readonly of: string
  /** A digest of its statements, so that nothing of a locked store lies open here. */
  readonly statements: string
}

/**
 * In a database of its own: beside the store, so that what is copied is not changed by it, and not in local storage, which
 * is written seconds late. A copy that was thought to be of the present ledger and was not would be missed. The names never
 * change.
 */
class CopiedStores extends Dexie {
  declare readonly copied: Table<Copied, string>

  constructor() {
    super('safety-copies')
    this.version(1).stores({ copied: 'of' })
  }
}

/** What is noted last holds. */
const turn = inTurn()

const inside = <T>(work: (copied: Table<Copied, string>) => Promise<T>): Promise<T> =>
  turn(async () => {
    const database = new CopiedStores()
    try {
      return await work(database.copied)
    } finally {
      database.close()
    }
  })

/** Whether the newest safety copy of a store holds these statements and all that was changed by hand. */
export const isCopied = (of: string, statements: string): Promise<boolean> =>
  inside(async (copied) => (await copied.get(of))?.statements === statements)

/** The newest safety copy of a store holds all of it. */
export const noteCopied = (of: string, statements: string): Promise<void> =>
  inside(async (copied) => void (await copied.put({ of, statements })))

/** It no longer does, or may not. */
export const noteChanged = (of: string): Promise<void> => inside((copied) => copied.delete(of))
