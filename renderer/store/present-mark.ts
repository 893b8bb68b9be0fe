import type { LedgerMark } from '../../shared/ipc'
import type { Database } from './database'

/** What the store holds now, as it is noted beside it. */
export async function presentMark(database: Database): Promise<LedgerMark> {
  const statements = await database.statements.toArray()
  return {
    statements: statements.map(({ id }) => id),
    transactions: statements.reduce((sum, { counts }) => sum + counts.added, 0),
  }
}
