import { addDays, laterDay } from '../day'
import type { Period, StatedBalance } from '../model'

/**
 * Days in a row between whose ends statements tell of all that moved, with what was read off in them; or a single day of
 * which none speaks, on which a balance was read off.
 */
export interface ToldRun {
  /** From the day at whose end it is known what lay there, to the last such day. */
  readonly span: Period
  /** Oldest first. */
  readonly readings: readonly StatedBalance[]
}

/**
 * The runs of an account, oldest first: between two of them money may have moved that no row tells of.
 *
 * @param readings one a day, of covered days
 * @param periods the days that each statement speaks of; where none says of which, all covered ones are one run
 */
export function toldRuns(
  readings: readonly StatedBalance[],
  covered: Period,
  periods: readonly Period[],
): readonly ToldRun[] {
  const spans = periods.length === 0 ? [spanOf(covered)] : joined(periods)
  const isIn = ({ from, to }: Period, { day }: StatedBalance): boolean => day >= from && day <= to
  const told = spans.map((span) => ({ span, readings: readings.filter((one) => isIn(span, one)) }))
  const untold = readings
    .filter((one) => !spans.some((span) => isIn(span, one)))
    .map((one) => ({ span: { from: one.day, to: one.day }, readings: [one] }))
  return [...told, ...untold].sort((a, b) => (a.span.from < b.span.from ? -1 : 1))
}

/** What statements tell of as spans that do not touch, oldest first. */
function joined(periods: readonly Period[]): readonly Period[] {
  const spans: Period[] = []
  for (const span of periods.map(spanOf).sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spans.at(-1)
    if (last && span.from <= last.to) spans[spans.length - 1] = { ...last, to: laterDay(last.to, span.to) }
    else spans.push(span)
  }
  return spans
}

/** A statement tells what lay there from the end of the day before its first on. */
const spanOf = ({ from, to }: Period): Period => ({ from: addDays(from, -1), to })
