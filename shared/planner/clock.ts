/** Says how much time is left; without a limit, or without a clock, there always is some. */
export interface Clock {
  /** Milliseconds since the clock was made. */
  readonly spent: () => number
  /** Whether the share (0 to 1) of the time limit is not used up yet. */
  readonly hasTime: (share: number) => boolean
  /** A clock that begins now and ends when the share of the time that is left is used up. */
  readonly partOfRest: (share: number) => Clock
}

/** A clock on a source of milliseconds. */
export function clockOf(now: () => number, timeLimitMs: number): Clock {
  const start = now()
  const spent = (): number => now() - start
  const within = (from: number, until: number): Clock => ({
    spent,
    hasTime: (share) => spent() < from + (until - from) * share,
    partOfRest(share) {
      const begun = Math.min(spent(), until)
      return within(begun, begun + (until - begun) * share)
    },
  })
  return within(0, timeLimitMs)
}

/** Thrown where the time is used up in the middle of a computation that is of no use unless finished. */
export class OutOfTime extends Error {}

/** Throws `OutOfTime` once the share of the time limit is used up. */
export function insistOnTime(clock: Clock, share: number): void {
  if (!clock.hasTime(share)) throw new OutOfTime()
}
