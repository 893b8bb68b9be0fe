import type { SnapshotInfo } from '../../../shared/ipc'

const DAY_MS = 86_400_000

/**
 * The newest safety copy, where it was kept more than a day after now: the clock runs behind, or ran ahead. Null where
 * all is well.
 */
export function clockBehind(copies: readonly SnapshotInfo[], now: Date): SnapshotInfo | null {
  const newest = copies.find(({ damaged }) => !damaged)
  return newest !== undefined && Date.parse(newest.savedAt) > now.getTime() + DAY_MS ? newest : null
}
