/** What a person does who is there. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
/** How often the clock is looked at: timers stand still while the computer sleeps, the clock does not. */
const LOOK_EVERY_MS = 5_000
const MINUTE_MS = 60_000

/**
 * Tells once when nobody has done anything for so long. A computer that slept meanwhile is noticed when it wakes.
 *
 * @returns stops watching
 */
export function watchIdleness(minutes: number, onIdle: () => void): () => void {
  let last = Date.now()
  const seen = (): void => {
    // A sign of life after the time was over comes too late: the clock is looked at first.
    if (!isOver()) last = Date.now()
  }
  const isOver = (): boolean => Date.now() - last >= minutes * MINUTE_MS
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
