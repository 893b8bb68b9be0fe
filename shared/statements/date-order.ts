import { type Day, serial } from '../day'
import { dayInOrder, type DateOrder, type PrintedDate, printedDate } from './parse-date'

/** The order of a file's numeric dates, and what showed it. `order` is null where nothing does. */
export interface FoundOrder {
  readonly order: DateOrder | null
  readonly evidence: string | null
  /** The orders that are still possible where none is found, the likelier first. */
  readonly open?: readonly DateOrder[]
}

type Numbers = PrintedDate & { readonly kind: 'numbers' }

interface Dated {
  readonly printed: Numbers
  readonly text: string
}

/** One order weighed: the days it gives, by column. */
interface Weighed {
  readonly order: DateOrder
  readonly columns: readonly (readonly number[])[]
  readonly valid: number
  readonly span: number
  readonly latest: number
}

/** So many different days must agree before the order of rows is taken for evidence. */
const ENOUGH_DAYS = 4

/** An order is kept while it reads nearly as many dates as the best one: a slip of the bank's stays a slip. */
const NEARLY_ALL = 0.9

/** Days that a statement spans at most, and days that show a misread year. */
const USUAL_SPAN = 800
const DECADES = 6 * 365

/** A file is written soon after its last row; far later, the years were misread. */
const RECENT = 3 * 365
const LONG_AGO = 8 * 365

/**
 * Decides once for a file which number of its dates is the day. Each order is weighed as a whole: it must read the dates,
 * give no days to come, not scatter a statement over decades, not leave the rows out of order where another puts them in
 * order, and not make every row fall on one day of different months. Where two orders stand, a person must say.
 *
 * @param columns the texts of each date column, in the order of rows
 * @param until the day the file was written, as far as that is known: its rows are not later
 */
export function dateOrder(columns: readonly (readonly string[])[], until: Day | null = null): FoundOrder {
  const { orders, dates } = ordersFor(columns)
  if (dates === 0) return { order: null, evidence: null }
  const [first] = orders
  if (orders.length === 1) {
    const evidence = readBy(columns, first!)
    if (evidence !== null) return { order: first!, evidence }
  }
  const dated = columns.map((texts) =>
    texts.flatMap((text): Dated[] => {
      const printed = printedDate(text)
      return printed?.kind === 'numbers' ? [{ printed, text }] : []
    }),
  )
  const weighed = orders.map((order) => weigh(dated, order))
  const most = Math.max(...weighed.map(({ valid }) => valid))
  let alive: readonly Weighed[] = weighed.filter(({ valid }) => valid > 0 && valid >= most * NEARLY_ALL)
  // A date that only one order can read is the best witness, and named as such.
  const [only] = alive
  if (alive.length === 1 && only) return { order: only.order, evidence: witness(dated, only.order, orders) }
  for (const sift of [future(until), scattered, stale(until), yearsApart, outOfRow, onOneDay]) {
    const left = sift(alive)
    if (left.length > 0) alive = left
    if (alive.length === 1) return { order: alive[0]!.order, evidence: null }
  }
  return { order: null, evidence: null, open: alive.map(({ order }) => order) }
}

/** Nobody writes month.day.year; and a year of four digits at the end stands in neither other place. */
function ordersFor(columns: readonly (readonly string[])[]): {
  readonly orders: readonly DateOrder[]
  /** How many dates of numbers there are. */
  readonly dates: number
} {
  let dates = 0
  let [dots, full] = [true, false]
  for (const texts of columns)
    for (const text of texts) {
      const printed = printedDate(text)
      if (printed?.kind !== 'numbers') continue
      dates++
      dots &&= printed.mark === '.'
      full ||= printed.fullYear
    }
  const orders: DateOrder[] = ['day-first']
  if (!dots) orders.push('month-first')
  if (!full) orders.push('year-first')
  return { orders, dates }
}

/** The first text that an order reads as a day. */
function readBy(columns: readonly (readonly string[])[], order: DateOrder): string | null {
  for (const texts of columns)
    for (const text of texts) {
      const printed = printedDate(text)
      if (printed?.kind === 'numbers' && dayInOrder(printed, order) !== null) return text
    }
  return null
}

function weigh(dated: readonly (readonly Dated[])[], order: DateOrder): Weighed {
  let valid = 0
  let [earliest, latest] = [Infinity, -Infinity]
  const columns = dated.map((column) =>
    column.flatMap(({ printed }) => {
      const day = dayInOrder(printed, order)
      if (day === null) return []
      valid++
      const number = serial(day)
      earliest = Math.min(earliest, number)
      latest = Math.max(latest, number)
      return [number]
    }),
  )
  return { order, columns, valid, span: latest - earliest, latest }
}

/** A date that no other order reads. */
function witness(
  dated: readonly (readonly Dated[])[],
  order: DateOrder,
  orders: readonly DateOrder[],
): string | null {
  const all = dated.flat()
  const others = orders.filter((one) => one !== order)
  const shown = all.find(
    ({ printed }) =>
      dayInOrder(printed, order) !== null && others.every((one) => dayInOrder(printed, one) === null),
  )
  return shown?.text ?? all[0]?.text ?? null
}

type Sift = (alive: readonly Weighed[]) => readonly Weighed[]

/** Rows of days to come, in a file that was written before. */
const future =
  (until: Day | null): Sift =>
  (alive) => {
    if (until === null) return alive
    const last = serial(until) + 1
    return alive.filter(({ latest }) => latest <= last)
  }

const scattered: Sift = (alive) => {
  const least = Math.min(...alive.map(({ span }) => span))
  return least > USUAL_SPAN ? alive : alive.filter(({ span }) => span < DECADES || span < 4 * least)
}

const stale =
  (until: Day | null): Sift =>
  (alive) => {
    if (until === null) return alive
    const ages = alive.map(({ latest }) => serial(until) - latest)
    return Math.min(...ages) > RECENT ? alive : alive.filter((_, at) => ages[at]! < LONG_AGO)
  }

/** A year read as a day, or a day read as a year, scatters over years what lies within weeks. */
const yearsApart: Sift = (alive) => {
  const first = alive.find(({ order }) => order === 'year-first')
  const others = alive.filter(({ order }) => order !== 'year-first')
  if (first === undefined || others.length === 0) return alive
  const least = Math.min(...others.map(({ span }) => span))
  if (first.span > least * 5 + 300) return others
  return least > first.span * 5 + 300 ? [first] : alive
}

/** Where one order puts some column in order, those that put none in order go. */
const outOfRow: Sift = (alive) => {
  const runs = alive.filter(({ columns }) => columns.some(runsInTime))
  return runs.length > 0 && runs.length < alive.length ? runs : alive
}

function runsInTime(days: readonly number[]): boolean {
  if (new Set(days).size < ENOUGH_DAYS) return false
  return isSorted(days) || isSorted(days.toReversed())
}

const isSorted = (days: readonly number[]): boolean =>
  days.every((day, index) => index === 0 || days[index - 1]! <= day)

/** So many rows of so many days, more rows than days: what a person spends, and not a payment once a month. */
const MANY_ROWS = 10
const MANY_DAYS = 5

/** Many rows within one month are usual; many rows on one and the same day of many months are not. */
const onOneDay: Sift = (alive) => {
  const within = alive.filter(({ span, columns }) => {
    const days = columns.flat()
    const different = new Set(days).size
    return span < 31 && days.length >= MANY_ROWS && different >= MANY_DAYS && days.length >= different * 1.3
  })
  return within.length === 1 && alive.every((one) => one === within[0] || one.span > 90) ? within : alive
}

/** The days a text can mean in some orders, for a question; each day once. */
export function readingsIn(
  text: string,
  orders: readonly DateOrder[],
): readonly { order: DateOrder; day: Day }[] {
  const printed = printedDate(text)
  if (printed?.kind !== 'numbers') return []
  const found: { order: DateOrder; day: Day }[] = []
  for (const order of orders) {
    const day = dayInOrder(printed, order)
    if (day !== null && !found.some((one) => one.day === day)) found.push({ order, day })
  }
  return found
}

/** The two days a text can mean, for a question; null where it means one or none. */
export function readingsOf(text: string): readonly [Day, Day] | null {
  const [first, second] = readingsIn(text, ['day-first', 'month-first', 'year-first'])
  return first === undefined || second === undefined ? null : [first.day, second.day]
}
