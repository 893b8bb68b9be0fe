import { type CellClass, classOf, dateWords, isAmount, isStrongAmount } from './pdf-class'
import { type Line, overlap, type Span, spanOf, type Stretch, textOfSpan, type Word } from './pdf-lines'

/** A column as the rows show it: the stretch their cells take, and what most of them hold. */
export interface Band extends Stretch {
  readonly holds: CellClass
}

/** Edges that lie no further apart, in letter heights, are aligned. */
const ALIGNED = 0.4

/** Cells must share so much, in letter heights, to be of one column. */
const SHARED = 0.1

/** Such a share of the rows with one text across two columns shows that they are one. */
const BRIDGED = 0.25

/** Such a share of the rows must have an amount at an edge for it to be the edge of a column. */
const EDGE = 0.5

/** Such a share of the rows must begin a word below a name for a column to begin there. */
const BEGUN = 0.6

/** A word begins below a name where their left edges lie no further apart, in letter heights. */
const BEGINS = 0.2

/** Parts the cells of a line. */
export type Cutter = (line: Line) => readonly Span[]

/**
 * Parts cells where a gap is wide, and where it is narrow by what stands on both sides: behind a date, between two
 * amounts, before an amount at the edge of the amounts of most rows, and where most rows begin a word right below where a
 * name of the head begins.
 */
export function cutterOf(rows: readonly Line[], size: number, names: readonly Stretch[]): Cutter {
  const edges = new Map<number, number>()
  const place = (x: number): number => Math.round(x / (ALIGNED * size))
  const marked = (words: readonly Word[]): number[] =>
    words.filter(({ text }) => isStrongAmount(text)).flatMap(({ from, to }) => [place(from), place(to)])
  for (const { spans } of rows)
    for (const edge of new Set(marked(spans.flatMap(({ words }) => words))))
      edges.set(edge, (edges.get(edge) ?? 0) + 1)
  const least = Math.max(2, EDGE * rows.length)
  const isEdge = (x: number): boolean =>
    [-1, 0, 1].some((beside) => (edges.get(place(x) + beside) ?? 0) >= least)
  const begun = names.filter((name) => {
    const begin = rows.filter(({ spans }) =>
      spans.some(({ words }) => words.some((word) => beginsAt(word, name, size))),
    )
    return begin.length > 1 && begin.length >= BEGUN * rows.length
  })
  const atEdge = (word: Word): boolean => isEdge(word.from) || isEdge(word.to)
  const atName = (word: Word): boolean => begun.some((name) => beginsAt(word, name, size))
  return ({ spans }) => spans.flatMap((span) => parted(span, atEdge, atName))
}

const beginsAt = (word: Stretch, name: Stretch, size: number): boolean =>
  Math.abs(word.from - name.from) <= BEGINS * size

function parted(
  { words }: Span,
  atEdge: (word: Word) => boolean,
  atName: (word: Word) => boolean,
): readonly Span[] {
  const cuts = new Set(words.flatMap((word, at) => (at > 0 && atName(word) ? [at] : [])))
  const dated = dateWords(words.map(({ text }) => text))
  if (dated > 0 && dated < words.length) cuts.add(dated)
  for (let at = Math.max(dated, 1); at < words.length; at++) {
    const here = isStrongAmount(words[at]!.text)
    const before = isAmount(words[at - 1]!.text) && at > dated
    if (here && (before || atEdge(words[at]!))) cuts.add(at)
    else if (before && isStrongAmount(words[at - 1]!.text) && atEdge(words[at - 1]!)) cuts.add(at)
  }
  // Two dates side by side are two columns.
  const again = dateWords(words.slice(dated).map(({ text }) => text))
  if (dated > 0 && again > 0 && dated + again < words.length) cuts.add(dated + again)
  return cutAt(words, [...cuts])
}

/** The words as spans that begin at these places. */
export function cutAt(words: readonly Word[], cuts: readonly number[]): readonly Span[] {
  const places = [0, ...cuts.toSorted((a, b) => a - b), words.length]
  return places
    .slice(1)
    .map((end, index) => words.slice(places[index], end))
    .filter((part) => part.length > 0)
    .map(spanOf)
}

/** No table has more columns. */
const MOST_BANDS = 60

/** A column while it is being made. */
interface Made {
  from: number
  to: number
  readonly cells: Span[]
}

/** The columns that the cells of many rows make, from left to right; none where they make too many. */
export function bandsOf(rows: readonly (readonly Span[])[], size: number): readonly Band[] {
  const bands: Made[] = []
  const bridges: Span[] = []
  for (const cell of rows.flat().toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    const met = bands.filter((band) => overlap(band, cell) > SHARED * size)
    const [band] = met
    if (bands.length > MOST_BANDS) return []
    if (band === undefined) bands.push({ from: cell.from, to: cell.to, cells: [cell] })
    else if (met.length > 1) bridges.push(cell)
    else {
      band.from = Math.min(band.from, cell.from)
      band.to = Math.max(band.to, cell.to)
      band.cells.push(cell)
    }
  }
  bands.sort((a, b) => a.from - b.from)
  const texts = (cells: readonly Span[]): boolean => mostly(cells) === 'text'
  const whole = (left: Made, right: Made): boolean => {
    // A text may run on below amounts that are not there.
    if (!texts(left.cells) || !texts(right.cells)) return false
    const over = bridges.filter(
      (cell) => overlap(cell, left) > SHARED * size && overlap(cell, right) > SHARED * size,
    )
    return over.filter((cell) => placeToPart(cell, left, right, size) === null).length > BRIDGED * rows.length
  }
  for (let at = 1; at < bands.length;) {
    const [left, right] = [bands[at - 1]!, bands[at]!]
    if (!whole(left, right)) at++
    else
      bands.splice(at - 1, 2, {
        from: left.from,
        to: Math.max(left.to, right.to),
        cells: [...left.cells, ...right.cells],
      })
  }
  return bands.map(({ from, to, cells }) => ({ from, to, holds: mostly(cells) }))
}

function mostly(cells: readonly Span[]): CellClass {
  const classes = cells.map((cell) => classOf(textOfSpan(cell)))
  const share = (one: CellClass): number => classes.filter((other) => other === one).length / classes.length
  if (share('date') >= 0.5) return 'date'
  return share('amount') >= 0.5 ? 'amount' : 'text'
}

/** The cells of a line, parted once more where one lies across columns and has a blank between them. */
export function partedByBands(
  cells: readonly Span[],
  bands: readonly Band[],
  size: number,
  names = false,
): readonly Span[] {
  return cells.flatMap((cell) => {
    const cuts = bands.slice(1).flatMap((right, index) => {
      const left = bands[index]!
      if (overlap(cell, left) <= 0 || overlap(cell, right) <= 0) return []
      return placeToPart(cell, left, right, size, names) ?? []
    })
    return cutAt(cell.words, cuts)
  })
}

/**
 * The word of a cell that begins in the right of two columns, where all before it lies in the left one; null where none. A
 * text that merely runs on below the next column is not parted; names of a head are, for they need not stand at its edge.
 */
function placeToPart(
  { words }: Span,
  left: Stretch,
  right: Stretch,
  size: number,
  names = false,
): number | null {
  const slack = ALIGNED * size
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1]!
    const word = words[at]!
    if (before.to > right.from + slack || word.from < left.from + slack) continue
    if (Math.abs(word.from - right.from) <= slack) return at
    const ends = Math.abs(word.to - right.to) <= slack && isAmount(word.text)
    if (ends || (names && word.from >= left.to - slack)) return at
  }
  return null
}
