import type { Day } from '../../shared/day'
import type { Progress } from '../../shared/statements/pace'
import type { Profile } from '../../shared/statements/profiles/profile'
import type { Answers } from '../../shared/statements/reading'
import { isImportable, type Preview } from './preview'

/** One file on its way into the ledger. */
export interface QueuedFile {
  readonly id: string
  readonly name: string
  readonly content: Blob
  readonly modified: Day | null
  /** What the desktop knows it by, or the archive it came in; null where it does not. */
  readonly handed: string | null
  readonly answers: Answers
  /** How the person maps its columns; null where they said nothing. */
  readonly profile: Profile | null
  /** The file of the same kind that it was settled with; null where the person spoke of it itself, or of none. */
  readonly settledWith: string | null
  /** Whether what was settled about it is kept for the next file like it. */
  readonly remember: boolean
  readonly state:
    | { readonly kind: 'reading'; readonly progress: Progress | null }
    | { readonly kind: 'read'; readonly preview: Preview }
    | { readonly kind: 'failed'; readonly detail: string }
  /** The preview shown until a new one is there; null at first. */
  readonly before: Preview | null
}

export type QueueAction =
  | { readonly do: 'put'; readonly file: QueuedFile }
  | { readonly do: 'progress'; readonly id: string; readonly progress: Progress }
  | { readonly do: 'show'; readonly previews: readonly Preview[] }
  | { readonly do: 'remember'; readonly id: string; readonly remember: boolean }
  | { readonly do: 'remove'; readonly ids: readonly string[] }

/** The files after something happened to them. */
export function reduceQueue(files: readonly QueuedFile[], action: QueueAction): readonly QueuedFile[] {
  const change = (id: string, to: (file: QueuedFile) => QueuedFile): readonly QueuedFile[] =>
    files.map((file) => (file.id === id ? to(file) : file))
  switch (action.do) {
    case 'put':
      return files.some(({ id }) => id === action.file.id)
        ? change(action.file.id, () => action.file)
        : [...files, action.file]
    case 'progress':
      return change(action.id, (file) =>
        file.state.kind === 'reading'
          ? { ...file, state: { kind: 'reading', progress: action.progress } }
          : file,
      )
    case 'show': {
      const previews = new Map(action.previews.map((preview) => [preview.id, preview]))
      return files.map((file) => {
        const preview = previews.get(file.id)
        return preview ? { ...file, before: preview, state: { kind: 'read', preview } } : file
      })
    }
    case 'remember':
      return change(action.id, (file) => ({ ...file, remember: action.remember }))
    case 'remove':
      return files.filter(({ id }) => !action.ids.includes(id))
  }
}

/** Whether a read file can be imported as it stands. */
export const isReady = ({ state }: QueuedFile): boolean =>
  state.kind === 'read' && isImportable(state.preview)
