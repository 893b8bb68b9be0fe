/** A line of a table, taken apart by its columns. */
export interface Part {
  /** Its number in the document, from 1. */
  readonly line: number
  readonly page: number
  readonly y: number
  readonly size: number
  readonly cells: readonly string[]
  /** All of the line as one text. */
  readonly whole: string
  /** Whether a date stands in a column of dates. */
  readonly dated: boolean
  /** Whether an amount stands in a column of amounts. */
  readonly amounts: boolean
  /** Whether something else stands in a column of amounts or of dates. */
  readonly strange: boolean
  /** Whether it seems to belong to its page rather than to the table. */
  readonly furniture: boolean
}

/** Lines that go on with a row lie at most so many letter heights from it, where the rows do not tell. */
const NEAR = 1.75

/** A gap that is wider than another by so much tells rows apart. */
const WIDER = 1.15

/** Where the lines between two rows belong. */
type Side = 'above' | 'below'

/**
 * Rows of a table: a line with neither date nor amount goes on with the row it stands nearest to, above or below; where
 * all lines lie equally far apart, with the row on the side that most such lines of the document show. What belongs to
 * no row stays a line of its own, in one cell.
 */
export function continued(parts: readonly Part[]): readonly Part[] {
  const rows = parts.flatMap((part, index) => (isRow(part) ? [index] : []))
  if (rows.length === 0) return parts.map(alone)
  const runs = runsOf(parts, rows)
  const habit = habitOf(parts, runs, rows.length)
  const owner = new Map<number, number>()
  for (const run of runs) {
    const { up, down } = shared(parts, run, habit)
    for (const index of up) owner.set(index, run.before!)
    for (const index of down) owner.set(index, run.after!)
  }
  const linesOf = new Map<number, number[]>()
  parts.forEach((part, index) => {
    const row = isRow(part) ? index : owner.get(index)
    if (row !== undefined) linesOf.set(row, [...(linesOf.get(row) ?? []), index])
  })
  return parts.flatMap((part, index) => {
    if (owner.has(index)) return []
    if (!isRow(part)) return [alone(part)]
    return [{ ...part, cells: joined(linesOf.get(index)!.map((one) => parts[one]!.cells)) }]
  })
}

const isRow = ({ dated, amounts }: Part): boolean => dated || amounts

/** Lines between two rows; null where there is no row on that side. */
interface Run {
  readonly before: number | null
  readonly after: number | null
  readonly lines: readonly number[]
}

function runsOf(parts: readonly Part[], rows: readonly number[]): readonly Run[] {
  const ends = [-1, ...rows, parts.length]
  return ends.slice(1).flatMap((end, index) => {
    const start = ends[index]!
    const lines = Array.from({ length: end - start - 1 }, (_, one) => start + 1 + one)
    if (lines.length === 0) return []
    return [{ before: start === -1 ? null : start, after: end === parts.length ? null : end, lines }]
  })
}

/** How far apart two lines are; without end across pages. */
const gap = (a: Part | undefined, b: Part | undefined): number =>
  a === undefined || b === undefined || a.page !== b.page ? Infinity : Math.abs(b.y - a.y)

/** The gaps of a run: before each of its lines, and behind the last. */
function gapsOf(parts: readonly Part[], { before, after, lines }: Run): readonly number[] {
  const stops = [before ?? -1, ...lines, after ?? -1]
  return stops.slice(1).map((stop, index) => gap(parts[stops[index]!], parts[stop]))
}

/** What the lines between the rows of a document show together. */
interface Habit {
  /** The side on which lines go on with a row, where their places do not tell. */
  readonly side: Side
  /** Whether lines stand on that side alone, as far as their places tell. */
  readonly always: boolean
  /** How far lines of one row lie apart at most, in points. */
  readonly reach: number
  /** Whether rows have further lines at all. */
  readonly wraps: boolean
}

/** So many rows without a further line show that no row has any. */
const PLAIN_ROWS = 4

function habitOf(parts: readonly Part[], runs: readonly Run[], rows: number): Habit {
  let [up, down] = [0, 0]
  const inner: number[] = []
  for (const run of runs) {
    const gaps = gapsOf(parts, run)
    if (run.before === null || run.after === null || gaps.includes(Infinity)) continue
    if (run.lines.some((index) => parts[index]!.strange)) continue
    const [first, last] = [gaps[0]!, gaps.at(-1)!]
    if (last >= WIDER * first) up++
    if (first >= WIDER * last) down++
    inner.push(Math.min(...gaps))
  }
  const size = parts.reduce((most, part) => Math.max(most, part.size), 0)
  const usual = inner.toSorted((a, b) => a - b)[Math.floor(inner.length / 2)] ?? 0
  const reach = Math.min(Math.max(usual * WIDER, NEAR * size), 3 * size)
  const even = up === down && standBefore(parts, runs, reach)
  const side = down > up || even ? 'below' : 'above'
  return { side, always: Math.min(up, down) === 0, reach, wraps: inner.length > 0 || rows < PLAIN_ROWS }
}

/** Whether lines stand before the first row and none behind the last. */
function standBefore(parts: readonly Part[], runs: readonly Run[], reach: number): boolean {
  const stands = (row: number | null | undefined, line: number | undefined): boolean =>
    row !== null &&
    row !== undefined &&
    line !== undefined &&
    !parts[line]!.strange &&
    gap(parts[row], parts[line]) <= reach
  const first = runs.find(({ before }) => before === null)
  const last = runs.find(({ after }) => after === null)
  return stands(first?.after, first?.lines.at(-1)) && !stands(last?.before, last?.lines[0])
}

/** The lines of a run that go on with the row before it, and with the one behind. */
function shared(
  parts: readonly Part[],
  run: Run,
  habit: Habit,
): { readonly up: readonly number[]; readonly down: readonly number[] } {
  const { before, after, lines } = run
  const page = (index: number | null): number => parts[index ?? -1]?.page ?? -1
  if (!habit.wraps) return { up: [], down: [] }
  if (before !== null && after !== null && page(before) === page(after)) {
    const cut = cutOf(parts, run, habit.side)
    return {
      up: chain(parts, before, lines.slice(0, cut), habit.reach),
      down: chain(parts, after, lines.slice(cut).toReversed(), habit.reach),
    }
  }
  const only = (side: Side): boolean => habit.always && habit.side === side
  const above = lines.filter((index) => page(index) === page(before))
  const below = lines.filter(
    (index) => page(index) === page(after) && page(after) !== page(before) && !parts[index]!.furniture,
  )
  const up = only('below') ? [] : chain(parts, before, above, habit.reach)
  const down = only('above') ? [] : chain(parts, after, below.toReversed(), habit.reach)
  // A row that a page breaks goes on at the top of the next, with all that stands there before the next row.
  const broken = before !== null && only('above') && page(after) === page(before) + 1
  const rest = broken ? chain(parts, below[0] ?? null, below, habit.reach) : []
  return { up: rest.length === below.length ? [...up, ...rest] : up, down }
}

/** How many lines of a run belong above: up to its widest gap, or all or none where no gap is wider. */
function cutOf(parts: readonly Part[], run: Run, side: Side): number {
  const gaps = gapsOf(parts, run)
  const widest = gaps.indexOf(Math.max(...gaps))
  const others = gaps.filter((_, index) => index !== widest)
  if (gaps[widest]! >= WIDER * Math.max(...others)) return widest
  return side === 'above' ? run.lines.length : 0
}

/** The lines that hang together with a row, one by one away from it. */
function chain(
  parts: readonly Part[],
  row: number | null,
  lines: readonly number[],
  reach: number,
): readonly number[] {
  const found: number[] = []
  if (row === null) return found
  let last = parts[row]!
  for (const index of lines) {
    const one = parts[index]!
    if (one.strange || gap(last, one) > reach) break
    found.push(index)
    last = one
  }
  return found
}

const alone = (part: Part): Part => ({ ...part, cells: [part.whole] })

function joined(lines: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = lines
  return first.map((_, column) => lines.reduce((text, cells) => joinedText(text, cells[column] ?? ''), ''))
}

const han = /[\u3040-\u30ff\u3400-\u9fff\uff01-\uff60]/

/** Two lines of a cell as one text. Chinese and Japanese are written without blanks; a date may break behind its dash. */
function joinedText(a: string, b: string): string {
  if (a === '' || b === '') return a + b
  const tight =
    (han.test(a.at(-1)!) && han.test(b[0]!)) || (/\d[\p{L}\d]{0,60}[-/.]$/u.test(a) && /^\d/.test(b))
  return tight ? a + b : `${a} ${b}`
}
