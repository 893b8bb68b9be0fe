import type { LedgerMark } from '../../shared/ipc'
import type { Statement } from '../../shared/model'
import type { Database } from './database'

/** What a ledger of these statements holds, as it is noted beside it. */
export const markOf = (statements: readonly Statement[]): LedgerMark => ({
  statements: statements.map(({ id }) => id),
  transactions: statements.reduce((sum, { counts }) => sum + counts.added, 0),
})

/** What the store holds now. */
export const presentMark = async ({ statements }: Database): Promise<LedgerMark> =>
  markOf(await statements.toArray())
