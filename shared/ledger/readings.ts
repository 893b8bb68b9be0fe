import { groupBy } from './group-by'
import type { StatedBalance } from '../model'

const byDay = (a: StatedBalance, b: StatedBalance): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

/** Readings as an account keeps them: by day, those of one day from the lowest up, whatever order they were entered in. */
export const inReadingOrder = (readings: readonly StatedBalance[]): readonly StatedBalance[] =>
  readings.toSorted((a, b) => byDay(a, b) || a.balance - b.balance)

/** The readings with one more; the same balance of the same day is there once, with the newer note. */
export const withReading = (
  readings: readonly StatedBalance[],
  added: StatedBalance,
): readonly StatedBalance[] => inReadingOrder([...withoutReading(readings, added), added])

/** The readings without one, known by its day and balance. */
export const withoutReading = (
  readings: readonly StatedBalance[],
  { day, balance }: StatedBalance,
): readonly StatedBalance[] => readings.filter((one) => one.day !== day || one.balance !== balance)

/** The readings in which one stands for all of its day: what a person does who decides between two that differ. */
export const withOnly = (
  readings: readonly StatedBalance[],
  chosen: StatedBalance,
): readonly StatedBalance[] =>
  withReading(
    readings.filter(({ day }) => day !== chosen.day),
    chosen,
  )

/**
 * One reading a day, oldest first. Where two of one day differ, the lowest is counted with until the person decides: less
 * is said to lie there, and nothing to have lain longer than it may have.
 */
export const countedReadings = (readings: readonly StatedBalance[]): readonly StatedBalance[] =>
  [...groupBy(inReadingOrder(readings), ({ day }) => day).values()].map(([lowest]) => lowest!)

/** The days for which readings differ, oldest first, each with its readings from the lowest up. */
export const contestedReadings = (
  readings: readonly StatedBalance[],
): readonly (readonly StatedBalance[])[] =>
  [...groupBy(inReadingOrder(readings), ({ day }) => day).values()].filter(
    (of) => new Set(of.map(({ balance }) => balance)).size > 1,
  )
