import type { Day } from '../../shared/day'
import type { QueuedFile } from './queue-state'

/** A file handed to us: from a drop, a picker, a paste or the sample statements. */
export interface GivenFile {
  readonly name: string
  readonly arrayBuffer: () => Promise<ArrayBuffer>
  /** When it was last written, in milliseconds since 1970, where that is known. */
  readonly lastModified?: number
  /** What the desktop knows it by that handed it over; absent where nobody does. */
  readonly handed?: string
}

/** A file as it enters the queue. What the window was given as a file is not read before it is needed. */
export async function queuedFile(file: GivenFile): Promise<QueuedFile> {
  const { name, lastModified, handed = null } = file
  return {
    id: crypto.randomUUID(),
    name,
    content: file instanceof Blob ? file : new Blob([await file.arrayBuffer()]),
    modified: lastModified === undefined ? null : localDayOf(lastModified),
    handed,
    answers: {},
    profile: null,
    settledWith: null,
    remember: true,
    state: { kind: 'reading', progress: null },
    before: null,
  }
}

function localDayOf(instant: number): Day {
  const date = new Date(instant)
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}` as Day
}
