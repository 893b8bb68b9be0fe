import type { Half } from './pair'

/** The rows of one account by day, so that those of a few days are found without looking at the others. */
export interface DayIndex {
  readonly halves: readonly Half[]
  readonly first: number
  /** Where the rows of each day begin, from `first` on, and where the last day's end. */
  readonly starts: Int32Array
  /** How much each row moved, in minor units. */
  readonly sizes: Float64Array
}

/** Indexes one account's rows of one direction, in any order, by counting the days. */
export function dayIndex(unsorted: readonly Half[]): DayIndex {
  let first = Infinity
  let last = -Infinity
  for (const { at } of unsorted) {
    if (at < first) first = at
    if (at > last) last = at
  }
  const starts = new Int32Array(unsorted.length === 0 ? 1 : last - first + 2)
  for (const { at } of unsorted) starts[at - first + 1]!++
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!
  const next = starts.slice()
  const halves = new Array<Half>(unsorted.length)
  for (const half of unsorted) halves[next[half.at - first]!++] = half
  return { halves, first, starts, sizes: Float64Array.from(halves, ({ row }) => Math.abs(row.amount)) }
}

/** The places of the rows from one day to another, both included: from `start` to before `end`. */
export function placesOf({ first, starts }: DayIndex, from: number, to: number): [number, number] {
  const last = starts.length - 1
  const start = Math.min(Math.max(from - first, 0), last)
  const end = Math.min(Math.max(to - first + 1, 0), last)
  return [starts[start] ?? 0, starts[end] ?? 0]
}
