import { type Band, partedByBands } from './pdf-bands'
import { isAmount } from './pdf-class'
import { type Line, overlap, type Span, spanOf, type Stretch, textOfSpan } from './pdf-lines'

/** A head and the lines it takes, by their places among all lines. */
export interface Head {
  /** The first of its lines. */
  readonly first: number
  /** The first line behind it. */
  readonly end: number
  readonly names: readonly Span[]
}

/** A head names at least so many columns. */
const LEAST_COLUMNS = 3

/** Nor more than this. */
const MOST_COLUMNS = 60

/** The first row stands at most so many lines below its head. */
const NEAR = 6

/** Lines of one head lie at most so many letter heights apart. */
const WRAPPED = 1.35

/** The heads of the tables of a document, in order: names without digits, above a row with at least two cells of digits. */
export function headsOf(lines: readonly Line[]): readonly Head[] {
  const heads: Head[] = []
  const known = new Map<string, Around>()
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]!.spans.map(textOfSpan).join('|')
    const before = known.get(text)
    if (before === undefined && !isHead(lines, at)) continue
    const head = wrapped(lines, at, heads.at(-1)?.end ?? 0, before)
    known.set(text, { above: at - head.first, below: head.end - at - 1 })
    heads.push(head)
    at = head.end - 1
  }
  return heads
}

/** How many lines of a head stand above and below its longest. */
interface Around {
  readonly above: number
  readonly below: number
}

const hasDigits = (span: Span): boolean => /\d/.test(textOfSpan(span).replace(/\d{1,2}(?=[月월])/g, ''))

const isName = (line: Line): boolean =>
  line.spans.length >= LEAST_COLUMNS && line.spans.length <= MOST_COLUMNS && !line.spans.some(hasDigits)

function isHead(lines: readonly Line[], at: number): boolean {
  if (!isName(lines[at]!)) return false
  for (const below of lines.slice(at + 1, at + 1 + NEAR)) {
    if (isName(below)) return false
    if (isRow(below)) return true
  }
  return false
}

/** Whether a line has several cells, and digits in at least two of its words of which one is an amount. */
function isRow({ spans }: Line): boolean {
  const words = spans.flatMap((span) => span.words)
  const telling = words.filter(({ text }) => /\d/.test(text))
  return spans.length > 1 && telling.length > 1 && telling.some(({ text }) => isAmount(text))
}

/** A head with the lines right above and below that go on with its names: no more than where it was printed before. */
function wrapped(
  lines: readonly Line[],
  main: number,
  least: number,
  { above: up, below: down }: Around = { above: Infinity, below: Infinity },
): Head {
  let [first, end] = [main, main + 1]
  let names = lines[main]!.spans
  const near = (a: Line, b: Line): boolean =>
    a.page === b.page && Math.abs(a.y - b.y) <= WRAPPED * Math.max(a.size, b.size)
  while (first > least && main - first < up) {
    const above = lines[first - 1]!
    if (!near(above, lines[first]!)) break
    if (above.spans.length > 1 && fits(above, names)) names = withNames(above.spans, names, 'above')
    else if (isName(above) && stands(above, names)) names = withOthers(above.spans, names)
    else break
    first--
  }
  while (end < lines.length - 1 && end - main - 1 < down) {
    const [below, next, last] = [lines[end]!, lines[end + 1]!, lines[end - 1]!]
    const nearer = next.page !== below.page || next.y - below.y > below.y - last.y
    if (!near(last, below) || !nearer || !fits(below, names)) break
    names = withNames(below.spans, names, 'below')
    end++
  }
  return { first, end, names }
}

/** Whether each text of a line stands above or below one name alone. */
const fits = (line: Line, names: readonly Span[]): boolean =>
  line.spans.every((span) => !hasDigits(span) && names.filter((name) => overlap(name, span) > 0).length === 1)

/** Whether a line of names has one above each name of the line below, and more beside. */
const stands = (line: Line, names: readonly Span[]): boolean =>
  names.every((name) => line.spans.filter((span) => overlap(name, span) > 0).length === 1) &&
  line.spans.every((span) => names.filter((name) => overlap(name, span) > 0).length <= 1)

/** The names of a line with what stands below them. */
const withOthers = (above: readonly Span[], names: readonly Span[]): readonly Span[] =>
  withNames(names, above, 'below')

/** Names with more words, each right above or below the words it stands at. */
const withNames = (
  more: readonly Span[],
  names: readonly Span[],
  where: 'above' | 'below',
): readonly Span[] =>
  names.map((name) => {
    let words = name.words
    for (const span of more.filter((one) => overlap(one, name) > 0)) {
      const met = words.flatMap((word, index) => (overlap(word, span) > 0 ? [index] : []))
      const at = where === 'above' ? (met[0] ?? 0) : (met.at(-1) ?? words.length - 1) + 1
      words = words.toSpliced(at, 0, ...span.words)
    }
    return { ...spanOf(words), from: Math.min(...words.map(({ from }) => from)) }
  })

/** Names that stand nearer than words do elsewhere, parted by the columns below. */
export const partedNames = (names: readonly Span[], bands: readonly Band[], size: number): readonly Span[] =>
  partedByBands(names, bands, size, true)

/** Two columns below one name are worse than any distance. */
const SHARED_NAME = 1e6

/** The name that each column stands below, by their places: in order, and as near as can be. */
export function namesOfBands(bands: readonly Stretch[], names: readonly Stretch[]): readonly number[] {
  interface Way {
    readonly cost: number
    readonly names: readonly number[]
  }
  let ways: readonly (Way | null)[] = names.map(() => null)
  bands.forEach((band, index) => {
    ways = names.map((name, at): Way | null => {
      const cost = distance(band, name)
      if (index === 0) return { cost, names: [at] }
      let best: Way | null = null
      ways.slice(0, at + 1).forEach((way, before) => {
        if (way === null) return
        const whole = way.cost + (before === at ? SHARED_NAME : 0)
        if (best === null || whole < best.cost) best = { cost: whole, names: way.names }
      })
      const found = best as Way | null
      return found === null ? null : { cost: found.cost + cost, names: [...found.names, at] }
    })
  })
  const done = ways.filter((way) => way !== null).toSorted((a, b) => a.cost - b.cost)
  return done[0]?.names ?? []
}

/** How far a column lies from a name; less where they share an edge or their middle. */
function distance(band: Stretch, name: Stretch): number {
  const edge = Math.min(
    Math.abs(band.from - name.from),
    Math.abs(band.to - name.to),
    Math.abs(band.from + band.to - name.from - name.to) / 2,
  )
  return Math.max(0, -overlap(band, name)) + Math.min(edge, 20) / 20
}
