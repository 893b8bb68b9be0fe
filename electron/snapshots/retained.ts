import type { SnapshotInfo } from '../../shared/ipc'

const NEWEST = 5
const DAYS = 7
const WEEKS = 4
const MONTHS = 12
const DAMAGED = 3
const AHEAD = 3

/**
 * Which snapshots stay: the five newest, and the last one of each of seven days, four weeks and twelve months that
 * have one. The newest that is not empty always stays. Of damaged ones the three newest, as evidence; they take no
 * good one's place. Nor do those of a day still to come, saved while the clock ran ahead, of which three stay.
 *
 * @param snapshots newest first
 * @param now the instant it is, in ISO 8601
 * @returns the ids that stay
 */
export function retained(snapshots: readonly SnapshotInfo[], now: string): ReadonlySet<string> {
  const whole = snapshots.filter((snapshot) => !snapshot.damaged)
  const ahead = whole.filter((snapshot) => snapshot.savedAt > now)
  const good = whole.filter((snapshot) => snapshot.savedAt <= now)
  return new Set(
    [
      ...good.slice(0, NEWEST),
      ...lastOfEach(good, dayOf, DAYS),
      ...lastOfEach(good, weekOf, WEEKS),
      ...lastOfEach(good, monthOf, MONTHS),
      ...good.filter((snapshot) => snapshot.transactions > 0).slice(0, 1),
      ...ahead.slice(0, AHEAD),
      ...snapshots.filter((snapshot) => snapshot.damaged).slice(0, DAMAGED),
    ].map((snapshot) => snapshot.id),
  )
}

function lastOfEach(
  newestFirst: readonly SnapshotInfo[],
  periodOf: (savedAt: Date) => string,
  count: number,
): readonly SnapshotInfo[] {
  const last = new Map<string, SnapshotInfo>()
  for (const snapshot of newestFirst) {
    const period = periodOf(new Date(snapshot.savedAt))
    if (!last.has(period)) last.set(period, snapshot)
  }
  return [...last.values()].slice(0, count)
}

const dayOf = (at: Date): string => `${monthOf(at)}-${at.getDate()}`

const monthOf = (at: Date): string => `${at.getFullYear()}-${at.getMonth()}`

/** Weeks are named by their Monday. */
const weekOf = (at: Date): string =>
  dayOf(new Date(at.getFullYear(), at.getMonth(), at.getDate() - ((at.getDay() + 6) % 7)))
