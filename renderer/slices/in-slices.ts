import type { Pieces } from '../../shared/pieces'
import { turn } from '../../shared/statements/turn'

/** So long the window may stand still for work that nobody waits for: half a frame. */
const SLICE_MS = 8

/**
 * Does long work on the window's own thread, a little at a time: keys, clicks and frames come in between.
 *
 * @param isLeft whether the result is no longer wanted; asked before each slice
 * @returns the result, or null where it was left
 */
export async function inSlices<T>(
  work: Pieces<T>,
  isLeft: () => boolean,
): Promise<{ readonly result: T } | null> {
  for (;;) {
    await turn()
    if (isLeft()) return null
    const until = performance.now() + SLICE_MS
    do {
      const step = work.next()
      if (step.done) return { result: step.value }
    } while (performance.now() < until)
  }
}
