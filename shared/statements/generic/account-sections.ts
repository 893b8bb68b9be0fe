import { bareAmount } from '../../money/bare-amount'
import { printedDate } from '../parse-date'
import type { Row, Table } from '../tables/table'
import { labelAbove, labelOf } from './account-label'
import type { BlockMeans } from './block-reader'
import { type Block, isDataRow } from './find-blocks'
import { namesPlace, speaksOfPlace } from './named-places'
import { meaningOfCells } from './row-meaning'

interface Section {
  /** Place of its first row. */
  readonly from: number
  readonly account: string | null
}

/**
 * The stretches of a table below lines that name an account each (`Account: 1020304050`), or below its head that comes again
 * under the title of another place; the table itself where none do.
 */
export function sectionsOf(block: Block): readonly Block[] {
  const { table, from, to } = block
  const heads = headsAgain(block)
  const titles = new Map(heads.map((at) => [at, titleAbove(table.rows, at)]))
  const above = block.headRows[0] ?? from
  const first =
    (titles.size > 0 ? titleAbove(table.rows, above, from) : null) ?? numberAbove(table.rows, above)
  const sections: Section[] = [{ from, account: first }]
  for (let at = from; at < to; at++) {
    const row = table.rows[at]!
    const account = titles.has(at)
      ? (numberAbove(table.rows, at) ?? titles.get(at)!)
      : mayName(row)
        ? labelAbove([row])
        : null
    if (account === null || keyOf(account) === keyOf(sections.at(-1)!.account)) continue
    // What comes again is told of movements, such as the card that paid, and heads no section.
    if (sections.some((one) => keyOf(one.account) === keyOf(account))) return [block]
    // What stands above a movement names the account of those that follow, and not one of none.
    if (!table.rows.slice(sections.at(-1)!.from, at).some(isDataRow)) sections.pop()
    sections.push({ from: at + 1, account })
  }
  return parted(block, sections)
}

/** A table in its sections, without a last one in which nothing moved. */
function parted(block: Block, sections: readonly Section[]): readonly Block[] {
  const { table, to, headRows } = block
  const some = table.rows.slice(sections.at(-1)!.from, to).some(isDataRow) ? sections : sections.slice(0, -1)
  if (some.length < 2) return [block]
  return some.map((section, index): Block => ({
    ...block,
    headRows: index === 0 ? headRows : [],
    from: section.from,
    to: some[index + 1]?.from ?? to,
    ...(section.account === null ? {} : { account: section.account }),
  }))
}

/** Where the head of a table stands again below it. */
function headsAgain({ table, headRows, from, to }: Block): readonly number[] {
  const head = headRows.length === 1 ? table.rows[headRows[0]!]!.cells : null
  if (head === null) return []
  const found: number[] = []
  for (let at = from; at < to; at++) {
    const { cells } = table.rows[at]!
    if (
      cells[0] === head[0] &&
      cells.length === head.length &&
      cells.every((text, cell) => text === head[cell])
    )
      found.push(at)
  }
  return found
}

const numberAbove = (rows: readonly Row[], at: number): string | null =>
  labelAbove(rowsSinceMovement(rows, at))

/**
 * What stands above a head and names its account: a place, such as `Savings account`, with its period at most, or whatever
 * stands alone above a table that begins with a balance of its own.
 */
function titleAbove(rows: readonly Row[], head: number, from = head + 1): string | null {
  const titles = rowsSinceMovement(rows, head).map(({ cells }) => {
    const [title, period = '', ...others] = cells.filter((cell) => cell !== '')
    const alone = title !== undefined && others.length === 0 && (period === '' || /[:：]/.test(period))
    return alone && title.length <= LONGEST_TITLE && !/[:：]/.test(title) && !pages.test(title) ? title : ''
  })
  if (titles.at(-1) && opensAnew(rows, head, from)) return titles.at(-1)!
  return titles.findLast((title) => title !== '' && speaksOfPlace(title)) ?? null
}

const LONGEST_TITLE = 40

/** Titles of further pages of one list. */
const pages =
  /\b(?:page|seite|p[aá]gina|pagina|strona|str[aá]nka|sida|side|sivu|oldal|лист|страница)\b|ページ|페이지|쪽|[页頁]|contin|fortsetzung|suite|続き|계속/i

/** What tells two titles apart: not the figures in which pages and parts are counted. */
const keyOf = (title: string | null): string | null =>
  title === null ? null : title.replace(/(?<!\d)\d{1,3}(?!\d)/g, '')

/** Whether a table begins with a balance that is not the one at which the table above it ended. */
function opensAnew(rows: readonly Row[], head: number, from: number): boolean {
  const first = rows[from]
  if (first === undefined || meaningOfCells(first.cells) !== 'opening') return false
  const before = rows.slice(0, head).findLast(isDataRow)?.cells ?? []
  return !first.cells.some(
    (cell) => bareAmount(cell) !== null && printedDate(cell) === null && before.includes(cell),
  )
}

/** The rows above a place, down from the movement before it. */
export function rowsSinceMovement(rows: readonly Row[], at: number): readonly Row[] {
  let from = at
  while (from > 0 && !isDataRow(rows[from - 1]!)) from--
  return rows.slice(from, at)
}

/** What the account of a block is called, unless a column tells; empty where nothing says. */
export function accountOfBlock(
  { interpretation, answers, format, sheet, title, before, source }: BlockMeans,
  near: readonly Row[],
): string {
  const said = answers.account ?? interpretation.block.account
  if (said !== undefined) return said
  // What a person called such files is the account's name.
  if (format.accountLabel !== undefined) return ''
  // A further table below goes on with the account, unless its lines name another.
  return sheet ?? title ?? labelAbove(near) ?? before ?? labelOf([], source.file)
}

/** What the lines above each of several tables call its account. Empty where no two of them differ. */
export function titlesOf(blocks: readonly Block[]): ReadonlyMap<Block, string> {
  const found = new Map<Block, string>()
  for (const block of blocks) {
    const title = titleAbove(block.table.rows, block.headRows[0] ?? block.from, block.from)
    if (title !== null) found.set(block, title)
  }
  return new Set([...found.values()].map(keyOf)).size > 1 ? found : new Map<Block, string>()
}

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
