/** A point of a reduced series: which entry of the dense one it is, and its value. */
export interface SeriesPoint {
  readonly index: number
  readonly value: number
}

/**
 * A dense series as at most `most` points that draw the same picture: the first, the last, and the lowest and the
 * highest value of each stretch, in their order. A series that is short enough comes back whole.
 *
 * @param most at least 4
 */
export function reduceSeries(values: readonly number[], most: number): SeriesPoint[] {
  if (!Number.isInteger(most) || most < 4) throw new RangeError(`${most} points cannot keep the extremes`)
  if (values.length <= most) return values.map((value, index) => ({ index, value }))
  const inner = values.length - 2
  const buckets = Math.floor((most - 2) / 2)
  const kept = new Set([0, values.length - 1])
  for (let bucket = 0; bucket < buckets; bucket++) {
    const start = 1 + Math.floor((bucket * inner) / buckets)
    const end = 1 + Math.floor(((bucket + 1) * inner) / buckets)
    const [low, high] = extremes(values, start, end)
    kept.add(low).add(high)
  }
  return [...kept].sort((a, b) => a - b).map((index) => ({ index, value: values[index] ?? 0 }))
}

/** Where the lowest and the highest of the values from `start` to before `end` are; the earliest where several. */
function extremes(values: readonly number[], start: number, end: number): [number, number] {
  let low = start
  let high = start
  for (let i = start + 1; i < end; i++) {
    if ((values[i] ?? 0) < (values[low] ?? 0)) low = i
    if ((values[i] ?? 0) > (values[high] ?? 0)) high = i
  }
  return [low, high]
}
