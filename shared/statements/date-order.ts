import type { Day } from '../day'
import { dayInOrder, type DateOrder, type PrintedDate, printedDate } from './parse-date'

/** The order of a file's numeric dates, and what showed it. `order` is null where nothing does. */
export interface FoundOrder {
  readonly order: DateOrder | null
  readonly evidence: string | null
}

type Numbers = PrintedDate & { readonly kind: 'numbers' }

/** So many different days must agree before the order of rows is taken for evidence. */
const ENOUGH_DAYS = 4

/**
 * Decides once for a file which number is the day: by a part above 12, by dots between the parts, or because the rows
 * run in time in one order and jump about in the other. Nothing else decides: then a person must.
 *
 * @param columns the texts of each date column, in the order of rows
 */
export function dateOrder(columns: readonly (readonly string[])[]): FoundOrder {
  const dates = columns.map((texts) =>
    texts.flatMap((text) => {
      const printed = printedDate(text)
      return printed?.kind === 'numbers' ? [{ printed, text }] : []
    }),
  )
  const votes = new Map<DateOrder, { count: number; text: string }>()
  for (const { printed, text } of dates.flat()) {
    const shown = shownBy(printed)
    if (shown === null) continue
    const vote = votes.get(shown)
    if (vote) vote.count++
    else votes.set(shown, { count: 1, text })
  }
  const [best] = [...votes].sort(([, a], [, b]) => b.count - a.count)
  if (best) return { order: best[0], evidence: best[1].text }
  return byRows(dates.map((column) => column.map(({ printed }) => printed)))
}

function shownBy({ numbers: [a, b, c], fullYear, mark }: Numbers): DateOrder | null {
  if (!fullYear && a > 31) return 'year-first'
  if (a > 12 && b <= 12) return 'day-first'
  if (b > 12 && a <= 12) return 'month-first'
  // Nobody writes month.day.year; `26.03.01` is another matter.
  return mark === '.' && fullYear && c > 0 ? 'day-first' : null
}

function byRows(columns: readonly (readonly Numbers[])[]): FoundOrder {
  for (const column of columns) {
    const runs = (['day-first', 'month-first'] as const).filter((order) => runsInTime(column, order))
    if (runs.length === 1) return { order: runs[0]!, evidence: null }
  }
  return { order: null, evidence: null }
}

function runsInTime(dates: readonly Numbers[], order: DateOrder): boolean {
  const days = dates.map((date) => dayInOrder(date, order))
  if (days.includes(null) || new Set(days).size < ENOUGH_DAYS) return false
  return isSorted(days as Day[]) || isSorted((days as Day[]).toReversed())
}

const isSorted = (days: readonly Day[]): boolean =>
  days.every((day, index) => index === 0 || days[index - 1]! <= day)

/** The two days a text can mean, for a question; null where it means one or none. */
export function readingsOf(text: string): readonly [Day, Day] | null {
  const printed = printedDate(text)
  if (printed?.kind !== 'numbers') return null
  const first = dayInOrder(printed, 'day-first')
  const second = dayInOrder(printed, 'month-first')
  return first === null || second === null || first === second ? null : [first, second]
}
