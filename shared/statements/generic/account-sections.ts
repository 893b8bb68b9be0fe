import type { Row, Table } from '../tables/table'
import { labelAbove, labelOf } from './account-label'
import type { BlockMeans } from './block-reader'
import { type Block, isDataRow } from './find-blocks'
import { namesPlace } from './named-places'

interface Section {
  /** Place of its first row. */
  readonly from: number
  readonly account: string | null
}

/** The stretches of a table below lines that name an account each (`Account: 1020304050`); the table itself where none do. */
export function sectionsOf(block: Block): readonly Block[] {
  const { table, from, to, headRows } = block
  const above = labelAbove(rowsSinceMovement(table.rows, headRows[0] ?? from))
  const sections: Section[] = [{ from, account: above }]
  for (let at = from; at < to; at++) {
    const row = table.rows[at]!
    const account = mayName(row) ? labelAbove([row]) : null
    if (account === null || account === sections.at(-1)!.account) continue
    // What comes again is told of movements, such as the card that paid, and heads no section.
    if (sections.some((one) => one.account === account)) return [block]
    // What stands above a movement names the account of those that follow, and not one of none.
    if (!table.rows.slice(sections.at(-1)!.from, at).some(isDataRow)) sections.pop()
    sections.push({ from: at + 1, account })
  }
  const last = sections.at(-1)!
  if (sections.length > 1 && !table.rows.slice(last.from, to).some(isDataRow)) sections.pop()
  if (sections.length < 2) return [block]
  return sections.map((section, index): Block => ({
    ...block,
    headRows: index === 0 ? headRows : [],
    from: section.from,
    to: sections[index + 1]?.from ?? to,
    ...(section.account === null ? {} : { account: section.account }),
  }))
}

/** The rows above a place, down from the movement before it. */
export function rowsSinceMovement(rows: readonly Row[], at: number): readonly Row[] {
  let from = at
  while (from > 0 && !isDataRow(rows[from - 1]!)) from--
  return rows.slice(from, at)
}

/** What the account of a block is called, unless a column tells; empty where nothing says. */
export function accountOfBlock(
  { interpretation, answers, format, sheet, before, source }: BlockMeans,
  near: readonly Row[],
): string {
  const said = answers.account ?? interpretation.block.account
  if (said !== undefined) return said
  // What a person called such files is the account's name.
  if (format.accountLabel !== undefined) return ''
  // A further table below goes on with the account, unless its lines name another.
  return sheet ?? labelAbove(near) ?? titleOf(near) ?? before ?? labelOf([], source.file)
}

/** The place that a line alone above a further table names, such as `Savings account`; null where none does. */
function titleOf(near: readonly Row[]): string | null {
  const alone = near
    .map(({ cells }) => cells.filter((cell) => cell !== ''))
    .filter(({ length }) => length === 1)
  const [title] = alone.at(-1) ?? []
  return title !== undefined && title.length <= LONGEST_TITLE && namesPlace(title) ? title : null
}

const LONGEST_TITLE = 40

/** A line of a name begins with a word in its first cell and says hardly anything else; most rows are movements, and begin with a figure. */
const mayName = ({ cells }: Row): boolean => {
  const [first = ''] = cells
  return /^\p{L}/u.test(first) && cells.filter((cell) => cell !== '' && cell !== ':').length <= 2
}

/**
 * What the sheets of a workbook call their accounts; null where they are parts of one, such as its months. A single sheet
 * says nothing.
 *
 * @param tables the sheets that hold movements
 */
export function accountsOfSheets(tables: readonly Table[]): ReadonlyMap<Table, string> | null {
  const names = new Set(tables.map(({ name }) => name))
  if (tables.length < 2 || names.size < tables.length) return null
  return tables.every(({ name }) => namesPlace(name))
    ? new Map(tables.map((table) => [table, table.name]))
    : null
}
