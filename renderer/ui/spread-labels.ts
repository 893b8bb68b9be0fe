/**
 * Moves labels apart so that none covers another: each keeps its place where it can and is pushed by as little as
 * needed, in order, within `0 … extent`.
 *
 * @param wanted where each label would like to be, ascending
 * @param gap the least distance between two
 */
export function spreadLabels(wanted: readonly number[], gap: number, extent: number): number[] {
  const placed: number[] = []
  for (const place of wanted) placed.push(Math.max(place, (placed.at(-1) ?? -gap) + gap))
  let limit = extent
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? 0, limit)
    limit = (placed[i] ?? 0) - gap
  }
  return placed
}
