import { Parser } from 'htmlparser2'
import { collapse } from '../text/plain'
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
  span: number
}

const silent = new Set(['script', 'style', 'head', 'caption'])

/**
 * The tables of a page, as text: nothing in it is run or loaded. A row's line is that of its `<tr>`.
 * Tables inside a cell become tables of their own, and their text does not stand in the cell.
 */
export function readHtml(text: string): HtmlPage {
  const tables: OpenTable[] = []
  const open: OpenTable[] = []
  const outside: string[] = []
  const lineAt = lineCounter(text)
  let muted = 0

  const closeCell = (table: OpenTable): void => {
    if (table.cell === null) return
    table.cells ??= []
    table.cells.push(collapse(table.cell), ...new Array<string>(table.span - 1).fill(''))
    table.cell = null
  }
  const closeRow = (table: OpenTable): void => {
    closeCell(table)
    if (table.cells) table.rows.push({ line: table.line, cells: table.cells })
    table.cells = null
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (silent.has(name)) muted++
      if (name === 'table') {
        const table: OpenTable = { rows: [], cells: null, line: 1, cell: null, span: 1 }
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
        table.span = Math.min(50, Math.max(1, Number(attributes['colspan']) || 1))
      } else if (name === 'br' && table.cell !== null) table.cell += ' '
    },
    ontext(data) {
      const table = open.at(-1)
      if (table !== undefined && table.cell !== null) table.cell += data
      else if (muted === 0 && table === undefined) outside.push(data)
    },
    onclosetag(name) {
      if (silent.has(name)) muted--
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
  parser.write(text)
  parser.end()
  return { tables: tables.map(({ rows }) => ({ name: '', rows })), outside: collapse(outside.join(' ')) }
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
