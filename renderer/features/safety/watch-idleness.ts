/** What a person does who is there. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
/** How often the clocks are looked at: timers stand still while the computer sleeps. */
const LOOK_EVERY_MS = 5_000
const MINUTE_MS = 60_000

/** Two clocks: the one on the wall, which anybody can set, and one that only runs, and may stand still in sleep. */
export interface Clocks {
  readonly wall: number
  readonly running: number
}

/** Whether so many minutes have passed by either clock. Nobody knows how long it was where the one on the wall goes back. */
export function isTimeOver(last: Clocks, now: Clocks, minutes: number): boolean {
  const wall = now.wall - last.wall
  return wall < -MINUTE_MS || Math.max(wall, now.running - last.running) >= minutes * MINUTE_MS
}

/**
 * Tells once when nobody has done anything for so long. A computer that slept meanwhile is noticed when it wakes.
 *
 * @returns stops watching
 */
export function watchIdleness(minutes: number, onIdle: () => void): () => void {
  const now = () => ({ wall: Date.now(), running: performance.now() })
  let last = now()
  const seen = (): void => {
    // A sign of life after the time was over comes too late: the clocks are looked at first.
    if (!isOver()) last = now()
  }
  const isOver = (): boolean => isTimeOver(last, now(), minutes)
  const look = (): void => {
    if (!isOver()) return
    stop()
    onIdle()
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  for (const sign of signs) addEventListener(sign, seen, { capture: true, passive: true })
  document.addEventListener('visibilitychange', look)
  function stop(): void {
    clearInterval(timer)
    for (const sign of signs) removeEventListener(sign, seen, { capture: true })
    document.removeEventListener('visibilitychange', look)
  }
  return stop
}
