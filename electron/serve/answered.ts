import type { Result } from '../../shared/result'

/**
 * How a call is answered. What goes wrong is an answer too: Electron prints what a handler throws, and the words of a disk
 * that refuses name the person's files.
 */
export type Answer = Result<unknown, string>

/** What a call was answered with. Throws what went wrong, in the window that asked. */
export function answered(answer: Answer): unknown {
  if (answer.ok) return answer.value
  throw new Error(answer.error)
}
