import { Parser } from 'htmlparser2'
import { type Pace, unpaced } from '../pace'
import { collapse, LONGEST_CELL, shorten } from '../text/plain'
import { DEEPEST_PAGE, NoRoomError, Room } from './room'
import type { Row, Table } from './table'

/** A page: its tables, and the text outside of them. */
export interface HtmlPage {
  readonly tables: readonly Table[]
  readonly outside: string
}

interface OpenTable {
  readonly rows: Row[]
  cells: string[] | null
  line: number
  cell: string | null
  /** Columns and rows over which the open cell reaches. */
  span: number
  down: number
  /** In how many further rows each column is held by a cell of a row above. */
  held: number[]
}

/** A cell reaches over at most so many columns, and rows. */
const WIDEST = 50
const TALLEST = 500

/** So many letters are read before others get a turn. */
const SLICE = 500_000

const silent = new Set(['script', 'style', 'head', 'caption'])

/** What a page says to a browser and not to a person, wherever it stands. */
const code = new Set(['script', 'style'])

/**
 * The tables of a page, as text: nothing in it is run or loaded. A row's line is that of its `<tr>`.
 * Tables inside a cell become tables of their own, and their text does not stand in the cell.
 *
 * @throws NoRoomError where its tables hold too much, or lie too deep in each other
 */
export async function readHtml(text: string, pace: Pace = unpaced): Promise<HtmlPage> {
  const tables: OpenTable[] = []
  const open: OpenTable[] = []
  const outside: string[] = []
  const lineAt = lineCounter(text)
  const room = new Room()
  let muted = 0
  let inCode = 0
  let depth = 0

  const closeCell = (table: OpenTable): void => {
    if (table.cell === null) return
    room.take(0, table.span)
    table.cells ??= []
    passHeld(table, table.cells)
    for (
      let column = table.cells.length;
      table.down > 1 && column < table.cells.length + table.span;
      column++
    )
      table.held[column] = table.down
    table.cells.push(
      shorten(collapse(table.cell), LONGEST_CELL),
      ...new Array<string>(table.span - 1).fill(''),
    )
    table.cell = null
  }
  const closeRow = (table: OpenTable): void => {
    closeCell(table)
    if (table.cells) {
      room.take(1, 0)
      table.rows.push({ line: table.line, cells: table.cells })
    }
    if (table.cells) table.held = table.held.map((rows) => Math.max(0, rows - 1))
    table.cells = null
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST_PAGE) throw new NoRoomError('depth')
      if (silent.has(name)) muted++
      if (code.has(name)) inCode++
      if (name === 'table') {
        const table: OpenTable = { rows: [], cells: null, line: 1, cell: null, span: 1, down: 1, held: [] }
        tables.push(table)
        open.push(table)
      }
      const table = open.at(-1)
      if (table === undefined) return
      if (name === 'tr') {
        closeRow(table)
        table.line = lineAt(parser.startIndex)
      } else if (name === 'td' || name === 'th') {
        closeCell(table)
        table.cell = ''
        table.span = Math.min(WIDEST, Math.max(1, Number(attributes['colspan']) || 1))
        table.down = Math.min(TALLEST, Math.max(1, Number(attributes['rowspan']) || 1))
      } else if (name === 'br' && table.cell !== null) table.cell += ' '
    },
    ontext(data) {
      if (inCode > 0) return
      const table = open.at(-1)
      if (table !== undefined && table.cell !== null) table.cell += data
      else if (muted === 0 && table === undefined) outside.push(data)
    },
    onclosetag(name) {
      depth--
      if (silent.has(name)) muted--
      if (code.has(name)) inCode--
      const table = open.at(-1)
      if (table === undefined) return
      if (name === 'table') {
        closeRow(table)
        open.pop()
      } else if (name === 'tr') closeRow(table)
      else if (name === 'td' || name === 'th') closeCell(table)
      else if (table.cell !== null) table.cell += ' '
    },
  })
  for (let at = 0; at < text.length; at += SLICE) {
    if (at > 0) await pace({ of: 'bytes', done: at, total: text.length })
    parser.write(text.slice(at, at + SLICE))
  }
  parser.end()
  return { tables: tables.map(({ rows }) => ({ name: '', rows })), outside: collapse(outside.join(' ')) }
}

/** Leaves the columns empty that cells of rows above reach into. */
function passHeld({ held }: OpenTable, cells: string[]): void {
  while ((held[cells.length] ?? 0) > 0) cells.push('')
}

/** The line of an offset, for offsets that only grow. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let at = 0
  return (offset) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < offset; next = text.indexOf('\n', at)) {
      line++
      at = next + 1
    }
    return line
  }
}
