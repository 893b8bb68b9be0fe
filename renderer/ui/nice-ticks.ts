/**
 * Round numbers from zero to at least `max`, about `count` of them, for an axis.
 *
 * @example niceTicks(203_000, 3) // [0, 100_000, 200_000, 300_000]
 */
export function niceTicks(max: number, count: number): number[] {
  if (max <= 0) return [0, 1]
  const rough = max / count
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step =
    [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((size) => size >= rough) ?? magnitude * 10
  const whole = Math.max(1, Math.ceil(step))
  return Array.from({ length: Math.ceil(max / whole) + 1 }, (_, index) => index * whole)
}
