import type { QueuedFile } from './queue-state'
import { isReady } from './queue-state'

/** What a file waits for: an answer, the import, nothing (it is known), or nothing that would help (it cannot be read). */
export type FileStand = 'reading' | 'asks' | 'ready' | 'known' | 'unread'

/** Where a file stands on its way in. */
export function standOf(file: QueuedFile): FileStand {
  const { state } = file
  if (state.kind === 'reading') return 'reading'
  if (state.kind === 'failed') return 'unread'
  const { questions, layout, format, sameFile, counts } = state.preview
  if (questions.length > 0 || (format === null && layout)) return 'asks'
  if (isReady(file)) return 'ready'
  return sameFile !== null || counts.duplicates > 0 ? 'known' : 'unread'
}
