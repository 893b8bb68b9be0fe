import type { Calls } from '../../../shared/ipc'
import type { QueuedFile } from '../../importing/queue-state'

/** A file on its way into the archive. */
export type Archivable = Pick<QueuedFile, 'name' | 'content'>

/** So long a name is taken, as the desktop counts. */
const LONGEST = 200
/** So much of a long name is its ending; more is none. */
const ENDING = 12

/**
 * The name under which a file is archived: without the archive's it came in, without letters that some system refuses,
 * not hidden, and with its ending.
 */
export function archivedName(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1)
  const letters = [...last.replace(/^\.+|[\\:*?"<>|\p{Cc}\p{Cs}]/gu, '-')]
  if (letters.length === 0) return 'statement'
  if (letters.length <= LONGEST) return letters.join('')
  const dot = letters.lastIndexOf('.')
  const ending = dot >= letters.length - ENDING ? letters.slice(dot) : []
  return [...letters.slice(0, LONGEST - ending.length), ...ending].join('')
}

/**
 * Archives the files that have been imported, each for itself: one that is refused keeps no other from it. What is done
 * with leaves `waiting`; what is not stays there, to be tried again.
 *
 * @param imported the ids of all statements, which are those of the files they were read from
 * @returns how many could not be kept
 */
export async function archiveImported(
  waiting: Map<string, Archivable>,
  imported: readonly string[],
  archive: Calls['archiveStatement'],
): Promise<number> {
  let refused = 0
  for (const id of imported) {
    const file = waiting.get(id)
    if (!file) continue
    const kept = await file.content
      .arrayBuffer()
      .then((bytes) => archive(archivedName(file.name), new Uint8Array(bytes)))
      .catch(() => 'unavailable' as const)
    if (kept === 'unavailable') refused++
    else waiting.delete(id)
  }
  return refused
}
