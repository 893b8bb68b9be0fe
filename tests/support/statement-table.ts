import { openFile } from '../../shared/statements/open-file'
import { readStatement } from '../../shared/statements/read-statement'
import type { Fixture } from './fixtures'

/** A separated statement taken apart, so that a test can write it otherwise. */
export interface StatementTable {
  readonly rows: readonly (readonly string[])[]
  /** Place of its head among the rows. */
  readonly head: number
}

/** Statements of several tables in one text, which lie between rows that cannot be changed alike. */
const severalTables: ReadonlySet<string> = new Set(['revolut-consolidated'])

/** The rows of a separated fixture; null where it is none, or where its rows do not lie one to a line. */
export async function statementTable({ name, bytes }: Fixture): Promise<StatementTable | null> {
  const opened = await openFile({ name, bytes }, {})
  if (!opened.ok || opened.value.source.grammar !== 'separated') return null
  const [table] = opened.value.source.tables
  const { format, skipped } = await readStatement({ name, bytes })
  if (severalTables.has(format?.id ?? '')) return null
  const line = skipped.find(({ reason }) => reason === 'header')?.line
  const head = table?.rows.findIndex((row) => row.line === line) ?? -1
  return table === undefined || head === -1 ? null : { rows: table.rows.map(({ cells }) => cells), head }
}

/** How a table is written down. */
export interface Writing {
  readonly delimiter?: string
  readonly newline?: string
  /** Every cell in quotes, as some providers write them. */
  readonly quoted?: boolean
}

/** A table as separated text. */
export function writeTable(
  rows: readonly (readonly string[])[],
  { delimiter = ',', newline = '\n', quoted = false }: Writing = {},
): string {
  const cell = (text: string): string =>
    quoted || text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  return `${rows.map((row) => row.map(cell).join(delimiter)).join(newline)}${newline}`
}
