import type { QueuedFile } from '../../importing/queue-state'

/** The ids of what the desktop handed over and the queue holds: of an archive as long as it holds one of its files. */
export const handedIn = (files: readonly Pick<QueuedFile, 'handed'>[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ handed }) => (handed === null ? [] : [handed])))

/**
 * What was in the queue and is not any more. What leaves it was imported or taken out by the person; where the window ends
 * before, nothing leaves it, and the desktop offers it again.
 */
export const leftSince = (before: ReadonlySet<string>, now: ReadonlySet<string>): readonly string[] =>
  [...before].filter((id) => !now.has(id))
