import { type Day, serial } from '../../day'
import { type DateOrder, dayInOrder, printedDate } from '../parse-date'
import type { Direction } from './chain'
import { type ColumnFacts, share } from './column-facts'
import { type Concepts, means } from './head-concepts'
import { dateFit } from './head-fit'

/** The columns of days, the one that dates the rows first. */
export interface DateColumns {
  readonly date: number
  /** All columns of dates, by place. */
  readonly all: readonly number[]
  /** Which way the days of the rows run. */
  readonly run: Direction
}

const orders: readonly DateOrder[] = ['day-first', 'month-first', 'year-first']

/** So many of the dates must be days in an order before it is looked at. */
const MOST_READ = 0.9

/** So evenly must days run before their direction is taken for certain. */
const CERTAIN = 0.9

/** How a column of days runs, in the order of day and month in which it runs best: 1 is without a step back. */
export function runOf(texts: readonly string[]): {
  readonly direction: Direction
  readonly evenness: number
} {
  let best = { direction: null as Direction, evenness: 0 }
  const printed = texts.map((text) => printedDate(text))
  const plain = printed.every((one) => one === null || one.kind === 'day')
  for (const order of plain ? orders.slice(0, 1) : orders) {
    let [up, down, read] = [0, 0, 0]
    let last: number | null = null
    for (const one of printed) {
      const day: Day | null = one === null ? null : one.kind === 'day' ? one.day : dayInOrder(one, order)
      if (day === null) continue
      read++
      const now = serial(day)
      if (last !== null && now > last) up++
      if (last !== null && now < last) down++
      last = now
    }
    // An order that cannot read the dates says nothing of how they run.
    if (up + down === 0 || read < printed.filter((one) => one !== null).length * MOST_READ) continue
    const evenness = Math.max(up, down) / (up + down)
    if (evenness > best.evenness)
      best = { direction: up === down ? null : up > down ? 'up' : 'down', evenness }
  }
  return best
}

/**
 * The column that dates the rows: by its head (the day of booking before the day of value), filled in every row, and in
 * the order in which the rows stand. Null where no column holds days.
 *
 * @param fixed the column a person named
 */
export function dateColumns(
  columns: readonly ColumnFacts[],
  concepts: readonly Concepts[],
  fixed?: number,
): DateColumns | null {
  const strong = columns.filter((facts) => facts.dates >= Math.max(1, facts.filled * 0.6))
  const weak = columns.filter(
    (facts) =>
      facts.weakDates >= Math.max(1, facts.filled * 0.9) &&
      means(concepts[facts.cell] ?? new Map(), 'date', 'booking', 'operation') > 0,
  )
  const some = strong.length > 0 ? strong : weak
  const chosen = fixed === undefined ? some : columns.filter(({ cell }) => cell === fixed)
  let best: ColumnFacts | null = null
  let most = -Infinity
  for (const facts of chosen) {
    const score = scoreOf(facts, concepts[facts.cell] ?? new Map(), some, concepts)
    if (score > most) [most, best] = [score, facts]
  }
  if (best === null) return null
  return {
    date: best.cell,
    all: [...strong, ...weak].map(({ cell }) => cell),
    run: certainRun(best.texts),
  }
}

function scoreOf(
  facts: ColumnFacts,
  concepts: Concepts,
  others: readonly ColumnFacts[],
  all: readonly Concepts[],
): number {
  const rows = Math.max(1, facts.texts.length)
  const varies = facts.values.size > 1
  const frozen = !varies && others.some(({ values }) => values.size > 1)
  const { evenness } = runOf(facts.texts)
  // Where a moment and a day stand side by side, the day is the bank's; the moment may be in another zone.
  const days = others.some(
    (one) => one !== facts && !isMoment(one) && isPlainDate(all[one.cell] ?? new Map()),
  )
  return (
    dateFit(concepts) +
    1.2 * evenness -
    (frozen ? 4 : 0) -
    3 * (1 - facts.filled / rows) -
    (days && isMoment(facts) ? 1.5 : 0) -
    facts.cell * 0.01
  )
}

/** A day of the row itself, neither of value nor of a bill. */
const isPlainDate = (concepts: Concepts): boolean =>
  means(concepts, 'date') > 0.6 && means(concepts, 'value', 'due', 'period') < 0.5

/** Whether a column holds moments, to the minute or finer. */
const isMoment = (facts: ColumnFacts): boolean =>
  share(facts.texts.filter((text) => text.length > 10 && /\d:\d/.test(text)).length, facts) > 0.9

function certainRun(texts: readonly string[]): Direction {
  const { direction, evenness } = runOf(texts)
  return evenness >= CERTAIN ? direction : null
}
