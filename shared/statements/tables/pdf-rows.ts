import { collapse } from '../text/plain'
import type { Row, Table } from './table'

/** A piece of text on a page: where it begins, how far it runs, and how tall its letters are, in points. */
export interface PdfText {
  readonly text: string
  /** From the left edge. */
  readonly x: number
  /** Of the baseline, from the upper edge. */
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A cell and the stretch of the line it takes. */
interface Span {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A gap of so many letter heights ends a cell: two blanks of a typewriter, four of a book face. */
const CELL_GAP = 0.9

/** A gap of so many letter heights is a blank between words. */
const WORD_GAP = 0.15

/** A head names at least so many columns. */
const LEAST_COLUMNS = 3

/**
 * Rows of a document: texts on one baseline make a row, gaps part its cells. Below a head (a row of names without
 * digits, above a row of as many cells with digits) each cell stands under the name it overlaps, so that an empty
 * cell is empty. Rows are numbered through the document.
 */
export function pdfTable(pages: readonly (readonly PdfText[])[]): Required<Table> {
  const lines = pages.map((page) => linesOf(page).map(cellsOf))
  let next = 1
  const firsts = lines.map((page) => (next += page.length) - page.length)
  return { name: '', rows: rowsOf(lines.flat()), pages: firsts }
}

function rowsOf(rows: readonly (readonly Span[])[]): readonly Row[] {
  let head: readonly Span[] | null = null
  return rows.map((spans, index): Row => {
    if (isHead(spans, rows[index + 1]) || isHead(spans, rows[index + 2])) head = spans
    const cells = head === null || spans === head ? spans.map(({ text }) => text) : aligned(spans, head)
    return { line: index + 1, cells }
  })
}

function linesOf(page: readonly PdfText[]): readonly (readonly PdfText[])[] {
  const lines: PdfText[][] = []
  for (const one of page.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && Math.abs(one.y - first.y) <= 0.4 * Math.max(one.size, first.size)) line.push(one)
    else lines.push([one])
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x))
}

function cellsOf(line: readonly PdfText[]): readonly Span[] {
  const spans: Span[] = []
  for (const piece of line.flatMap(pieces)) {
    const last = spans.at(-1)
    const gap = last ? piece.x - last.to : Infinity
    if (!last || gap > CELL_GAP * piece.size)
      spans.push({ text: piece.text, from: piece.x, to: piece.x + piece.width })
    else {
      const text = gap > WORD_GAP * piece.size ? `${last.text} ${piece.text}` : last.text + piece.text
      spans[spans.length - 1] = { text, from: last.from, to: Math.max(last.to, piece.x + piece.width) }
    }
  }
  return spans.map((span) => ({ ...span, text: collapse(span.text).trim() }))
}

/** A text with runs of blanks in it, parted there; every letter is taken for equally wide. */
function pieces(piece: PdfText): readonly PdfText[] {
  const letter = piece.width / Math.max(1, piece.text.length)
  return [...piece.text.matchAll(/\S+(?:\s\S+)*/g)].map(({ 0: text, index }) => ({
    ...piece,
    text,
    x: piece.x + index * letter,
    width: text.length * letter,
  }))
}

function isHead(spans: readonly Span[], below: readonly Span[] | undefined): boolean {
  if (spans.length < LEAST_COLUMNS || below === undefined || below.length < LEAST_COLUMNS) return false
  return !spans.some(({ text }) => /\d/.test(text)) && below.filter(({ text }) => /\d/.test(text)).length > 1
}

/** Each cell under the name it overlaps most, or else lies nearest to. */
function aligned(spans: readonly Span[], head: readonly Span[]): readonly string[] {
  const cells = head.map(() => '')
  for (const span of spans) {
    let best = 0
    head.forEach((name, index) => {
      if (overlap(span, name) > overlap(span, head[best]!)) best = index
    })
    cells[best] = cells[best] === '' ? span.text : `${cells[best]} ${span.text}`
  }
  return cells
}

/** How far two stretches share the line; below zero how far they lie apart. */
const overlap = (a: Span, b: Span): number => Math.min(a.to, b.to) - Math.max(a.from, b.from)
