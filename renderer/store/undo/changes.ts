import type { IndexableType } from 'dexie'
import type { Database } from '../database'

/** What a person keeps, as against what statements say: changes of these can be taken back one by one. */
export const ownTables = [
  'settings', 'accounts', 'confirmations', 'ownProviders', 'ownRoutes', 'expectations', 'accountFacts', 'transfers',
  'pairDecisions', 'corrections', 'profiles', 'cards',
] as const // prettier-ignore
export type OwnTable = (typeof ownTables)[number]

/** One record before and after it was written; null where it was not there, or is not any more. */
export interface Written {
  readonly table: OwnTable
  readonly key: IndexableType
  readonly before: object | null
  readonly after: object | null
}

/** What one action of the person changed, in one transaction, the last first. */
export type Change = readonly Written[]

/** What was to be taken back is not as it was left: another window, an import or a restore wrote there since. */
export class ChangedSinceError extends Error {
  override name = 'ChangedSinceError'
}

/**
 * Puts everything back as it was, and nothing else: of a record the fields that were written then, as long as each still
 * holds what was written. Gives what was written by that, so that the taking back can be taken back.
 *
 * @throws ChangedSinceError where one of them holds something else; nothing is written then
 */
export async function takeBack(database: Database, change: Change): Promise<Change> {
  const tables = [...new Set(change.map(({ table }) => table))]
  return database.transaction('rw', tables, async () => {
    const done: Written[] = []
    for (const written of change) {
      const { table, key } = written
      const store = database.table<object, IndexableType>(table)
      const now = (await store.get(key)) ?? null
      const next = putBack(written, now)
      await (next === null ? store.delete(key) : store.put(next))
      done.push({ table, key, before: now, after: next })
    }
    return done.reverse()
  })
}

/** What a record becomes. One that was made goes, and one that was removed comes back, whole or not at all. */
function putBack({ before, after }: Written, now: object | null): object | null {
  if (before === null || after === null || now === null) {
    if (!isSame(now, after)) throw new ChangedSinceError('The record was changed since')
    return before
  }
  const [was, became, is] = [before, after, now].map((record) => new Map(Object.entries(record))) as [
    Fields,
    Fields,
    Fields,
  ]
  const written = [...new Set([...was.keys(), ...became.keys()])].filter(
    (field) => !isSame(was.get(field), became.get(field)),
  )
  for (const field of written) {
    if (!isSame(is.get(field), became.get(field)))
      throw new ChangedSinceError(`The field ${field} was changed since`)
    if (was.has(field)) is.set(field, was.get(field))
    else is.delete(field)
  }
  return Object.fromEntries(is)
}

type Fields = Map<string, unknown>

/** Plain data, written by the same code: what is the same is written in the same order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
