import type { Month } from '../day'
import type { RowsDigest, Statement } from '../model'
import { digestsOf } from '../statements/digests'
import { rowsByStatement } from './rows-by-statement'
import type { SoundLedger } from './sound-records'

/** One account's month that does not hold what a statement told of it. */
export interface MonthDifference {
  /** The account's name; its id where it is gone. */
  readonly account: string
  readonly month: Month
  /** How many rows were read from the file, and how many are there. The same number: some are others than were read. */
  readonly read: number
  readonly found: number
}

/** A statement whose rows in the ledger are not those that were read from its file. */
export interface Contradiction {
  readonly statement: Statement
  /** Where they differ; empty where it was imported before that was kept, and is only known to lack rows. */
  readonly months: readonly MonthDifference[]
}

/**
 * The statements that the rows contradict: some are gone, are too many, or say something else.
 *
 * @param stating the rows by statement, where they are known already
 */
export function contradictions(
  { accounts, pages, statements }: SoundLedger,
  stating = rowsByStatement(pages),
): readonly Contradiction[] {
  const told = digestsOf(pages)
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  return statements.flatMap((statement): Contradiction[] => {
    const { id, digests, counts } = statement
    if (!digests) {
      const lacks = (stating.get(id)?.length ?? 0) < counts.added + counts.duplicates
      return lacks ? [{ statement, months: [] }] : []
    }
    const months = differences(digests, told.get(id) ?? []).map((difference) => ({
      ...difference,
      account: names.get(difference.account) ?? difference.account,
    }))
    return months.length > 0 ? [{ statement, months }] : []
  })
}

function differences(read: readonly RowsDigest[], found: readonly RowsDigest[]): readonly MonthDifference[] {
  const keyOf = ({ account, month }: RowsDigest): string => `${month} ${account}`
  const [was, is] = [read, found].map((digests) => new Map(digests.map((one) => [keyOf(one), one])))
  return [...new Map([...is!, ...was!])].sort().flatMap(([key, { account, month }]) => {
    const [before, now] = [was!.get(key), is!.get(key)]
    if (before?.sum === now?.sum && before?.rows === now?.rows) return []
    return [{ account, month, read: before?.rows ?? 0, found: now?.rows ?? 0 }]
  })
}
