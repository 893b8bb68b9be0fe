import { bareAmount } from '../../money/bare-amount'
import { compactDate, printedDate } from '../parse-date'
import { MOST_COLUMNS } from '../tables/room'
import { isBlank, type Row, type Table } from '../tables/table'
import { type Concepts, type HeadConcepts, headConcepts, means } from './head-concepts'
import { isNothing } from './column-facts'
import { isMonthAndDay } from './month-and-day'

/** A stretch of a table with one head: several stand in one file where a statement has sections. */
export interface Block {
  readonly table: Table
  /** Place of the last row of the head among the table's rows; -1 without one. */
  readonly at: number
  /** Rows of the head: two where a name is parted onto two lines. */
  readonly headRows: readonly number[]
  /** Rows from here (included) to there (excluded) lie below the head. */
  readonly from: number
  readonly to: number
  readonly names: readonly string[]
  readonly concepts: HeadConcepts
  /** The account that its lines name, where the table has sections of several. */
  readonly account?: string
}

/** A head stands in one of the first rows. */
const DEEPEST = 120

/** So many rows below a head are looked at for the first movement. */
const NEAR = 8

/** A row of which so much reads as a head needs no movement below it. */
const SURE_HEAD = 4

/** Where so many rows of words were no head, the file is one of words, and no list of sections. */
const MOST_TRIED = 5000

/** A name of a column is not longer. */
const LONGEST_NAME = 80

/** A day, with its year or, in a form that no amount has, without. */
const isDate = (text: string): boolean =>
  text.length <= 40 &&
  /\d/.test(text) &&
  (printedDate(text) !== null ||
    compactDate(text) !== null ||
    (!/^\d{1,2}[.-]\d{1,2}$/.test(text) && isMonthAndDay(text)))

/** Whether a cell is an amount, and no date. */
export const isFigure = (text: string): boolean =>
  text.length <= 40 && /\d/.test(text) && printedDate(text) === null && bareAmount(text) !== null

/** Five figures are a day of a spreadsheet, or an amount in a currency without decimals. */
const isEither = (text: string): boolean => /^\d{5}$/.test(text)

/** Whether a row has a day and a figure in cells of their own, as movements have. */
export const isDataRow = ({ cells }: Row): boolean => {
  let [day, figure] = [false, false]
  for (const cell of cells.slice(0, MOST_COLUMNS)) {
    if (cell === '') continue
    if (!day && isDate(cell)) day = true
    else if (!figure && (isFigure(cell) || isEither(cell))) figure = true
    if (day && figure) return true
  }
  return false
}

/** Whether a row could hold names of columns: words, and hardly a figure. */
function isNaming({ cells }: Row): boolean {
  let [filled, naming] = [0, 0]
  for (const cell of cells.slice(0, MOST_COLUMNS)) {
    if (isNothing(cell)) continue
    filled++
    if (
      cell.length <= LONGEST_NAME &&
      /[\p{L}#№%$€£¥₩]|^[+/±−-]+$/u.test(cell) &&
      !isDate(cell) &&
      !isFigure(cell)
    )
      naming++
  }
  return filled >= 2 && naming >= filled * 0.8
}

const daily = (c: Concepts): number => means(c, 'date', 'booking', 'operation', 'value', 'due', 'time')
const monetary = (c: Concepts): number =>
  means(c, 'amount', 'in', 'out', 'spent', 'net', 'gross', 'total', 'price')

/** How much of a row reads as a head: the cells with a concept, where one is of a day and another of money. */
function headScore(concepts: HeadConcepts, names: readonly string[]): number {
  const { of } = concepts
  const day = of.findIndex((c) => daily(c) > 0)
  const money = of.findIndex((c, cell) => cell !== day && monetary(c) > 0)
  if (day === -1 || money === -1) return 0
  const known = of.filter((c) => c.size > 0).length
  return known + known / Math.max(1, names.filter((name) => name !== '').length)
}

const namesOf = (row: Row): readonly string[] =>
  row.cells
    .slice(0, MOST_COLUMNS)
    .map((cell) => (cell.length > LONGEST_NAME ? '' : cell.replace(/\s+/g, ' ')))

interface FoundHead {
  readonly rows: readonly number[]
  readonly names: readonly string[]
  readonly concepts: HeadConcepts
  readonly score: number
}

/**
 * The stretches of a table that list movements, each below its head; a table without a head is one stretch, from its
 * first movement on. Empty where no row has a day and a figure.
 *
 * @param chosen the line of the head that a person named; 0: there is none
 */
export function findBlocks(table: Table, chosen?: number): readonly Block[] {
  const { rows } = table
  if (chosen !== undefined) return chosenBlock(table, chosen)
  const blocks: Block[] = []
  for (let from = 0; from < rows.length;) {
    const head = findHead(rows, from)
    if (head === null) break
    const start = head.rows.at(-1)! + 1
    const to = nextHead(rows, start, head)
    blocks.push({
      table,
      at: start - 1,
      headRows: head.rows,
      from: start,
      to,
      names: head.names,
      concepts: head.concepts,
    })
    from = to
  }
  if (blocks.length > 0) return blocks
  const found = headless(table)
  return found.length > 0 ? found : bareHead(table)
}

/** A head beyond doubt with no movement below it: a statement of a time in which nothing moved. */
function bareHead(table: Table): readonly Block[] {
  for (const [at, row] of table.rows.slice(0, DEEPEST).entries()) {
    if (!isNaming(row)) continue
    const { names, concepts, score } = foundHead([at], namesOf(row))
    if (score < SURE_HEAD) continue
    return [{ table, at, headRows: [at], from: at + 1, to: table.rows.length, names, concepts }]
  }
  return []
}

function chosenBlock(table: Table, line: number): readonly Block[] {
  const at = table.rows.findIndex((row) => row.line === line)
  return at === -1 ? headless(table) : [blockAt(table, at)]
}

/** The rows below a head that is known, to the next head of other names; below none, from the first row on. */
export function blockAt(table: Table, at: number): Block {
  const head = table.rows[at]
  const names = head === undefined ? [] : namesOf(head)
  const headRows = head === undefined ? [] : [at]
  const found = foundHead(headRows, names)
  const to = nextHead(table.rows, at + 1, found)
  return { table, at, headRows, from: at + 1, to, names, concepts: found.concepts }
}

/** The likeliest head among the rows from a place on, with a movement close below it. */
function findHead(rows: readonly Row[], from: number): FoundHead | null {
  let best: FoundHead | null = null
  for (let at = from; at < Math.min(rows.length, from + DEEPEST); at++) {
    // Below movements begins the end of a section, unless nothing was found yet.
    if (best !== null && at > best.rows.at(-1)! + NEAR) break
    const row = rows[at]!
    // What stands below a movement is another section.
    if (best !== null && isDataRow(row)) break
    if (!isNaming(row)) continue
    for (const found of headsAt(rows, at))
      if (found.score > (best?.score ?? 0) && hasDataBelow(rows, found.rows.at(-1)!)) best = found
  }
  return best
}

/** A row read as a head, alone and with the row below it. */
function headsAt(rows: readonly Row[], at: number): readonly FoundHead[] {
  const names = namesOf(rows[at]!)
  const alone = foundHead([at], names)
  const below = rows[at + 1]
  if (below === undefined || isBlank(below) || !isNaming(below) || isDataRow(below)) return [alone]
  // A line such as `Currency: EUR` says what it says by itself, and names no columns.
  if (names.some((name) => /[:：]\s*[\p{L}\p{N}]/u.test(name))) return [alone]
  const joined = joinNames(names, namesOf(below))
  const both = foundHead([at, at + 1], joined)
  // A second line adds something, or it is a head of its own.
  return both.score > alone.score + 0.5 ? [alone, both] : [alone]
}

function foundHead(at: readonly number[], names: readonly string[]): FoundHead {
  const concepts = headConcepts(names)
  return { rows: at, names, concepts, score: headScore(concepts, names) }
}

/** Names on two lines; a name that spans several cells stands in the first of them. */
function joinNames(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let last = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, cell) => {
    const [above = '', below = ''] = [upper[cell], lower[cell]]
    if (above !== '') last = above
    else if (below === '') last = ''
    return `${above === '' && below !== '' ? last : above} ${below}`.trim()
  })
}

function hasDataBelow(rows: readonly Row[], head: number): boolean {
  let near = 0
  for (let at = head + 1; at < rows.length && near < NEAR; at++) {
    if (isBlank(rows[at]!)) continue
    near++
    if (isDataRow(rows[at]!)) return true
  }
  return false
}

/** Where the next section begins: at a head of other names, behind the rows that stand below this one. */
function nextHead(rows: readonly Row[], start: number, head: FoundHead): number {
  const same = head.names.join('\n')
  let tried = 0
  for (let at = start; at < rows.length && tried < MOST_TRIED; at++) {
    const row = rows[at]!
    if (!mayBeHead(row) || !isNaming(row)) continue
    const names = namesOf(row)
    if (names.join('\n') === same) continue
    tried++
    const { score } = foundHead([at], names)
    if (score >= 3 && score > head.score * 0.4 && hasDataBelow(rows, at)) return at
  }
  return rows.length
}

/** Most rows are movements, and begin with a figure or hold a date among their first cells. */
function mayBeHead({ cells }: Row): boolean {
  const width = Math.min(cells.length, 12)
  for (let cell = 0; cell < width; cell++) if (/^\d/.test(cells[cell]!)) return false
  return true
}

/** A table that names no column it holds: from its first movement on, below a row of unknown names if there is one. */
function headless(table: Table): readonly Block[] {
  const { rows } = table
  const from = rows
    .slice(0, DEEPEST)
    .findIndex((row, at) => isDataRow(row) && isRun(rows, at) && isWrittenAlike(rows, at))
  if (from === -1) return []
  const above = rows[from - 1]
  const head =
    above !== undefined && isNaming(above) && filled(above) >= 0.6 * filled(rows[from]!) ? from - 1 : -1
  const names = head === -1 ? [] : namesOf(rows[head]!)
  return [
    {
      table,
      at: head,
      headRows: head === -1 ? [] : [head],
      from,
      to: rows.length,
      names,
      concepts: headConcepts(names),
    },
  ]
}

/** A line above the movements, such as one of the period, writes its first day in another form than they do. */
function isWrittenAlike(rows: readonly Row[], at: number): boolean {
  const formOf = (row: Row): string =>
    (row.cells.find(isDate) ?? '')
      .replace(/\p{L}+/gu, 'a')
      .replace(/\d{4,}/g, 'y')
      .replace(/\d+/g, '0')
  const below = rows
    .slice(at + 1, at + 4)
    .filter(isDataRow)
    .map(formOf)
  return below.length < 2 || below.some((form) => form === formOf(rows[at]!)) || new Set(below).size > 1
}

const filled = ({ cells }: Row): number => cells.filter((cell) => !isNothing(cell)).length

/** A line of the letterhead may hold a day and a figure; movements come one after the other, equally wide. */
function isRun(rows: readonly Row[], at: number): boolean {
  const below = rows.slice(at + 1, at + 4).filter((row) => !isBlank(row))
  const width = rows[at]!.cells.length
  return below.length === 0
    ? width >= 3
    : below.some((row) => isDataRow(row) && Math.abs(row.cells.length - width) <= 1)
}
