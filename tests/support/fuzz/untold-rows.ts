import { openFile } from '../../../shared/statements/open-file'
import type { StatementFile } from '../../../shared/statements/read-statement'
import type { Reading } from '../../../shared/statements/reading'
import { isBlank } from '../../../shared/statements/tables/table'

/** Text messages are made of several lines each, and are told of by their first. */
const OF_MANY_LINES = 'carrier-messages'

/**
 * The rows of a file's tables that a reading by a known format says nothing of: counted from the tables themselves, not
 * by the format that read them.
 */
export async function untoldRows(file: StatementFile, reading: Reading): Promise<readonly number[]> {
  if (reading.format === null || reading.format.id === OF_MANY_LINES) return []
  const opened = await openFile(file, {})
  if (!opened.ok) return []
  const told = new Set(
    [...reading.drafts, ...reading.skipped, ...reading.problems.map(({ at }) => at)].map(({ line }) => line),
  )
  const rows = opened.value.source.tables.flatMap((table) => table.rows)
  return rows.filter((row) => !isBlank(row) && !told.has(row.line)).map(({ line }) => line)
}
