import { createContext, type ReactNode, use, useCallback, useMemo, useReducer } from 'react'
import type { Answers } from '../../shared/statements/reading'
import { useWorkspace } from '../store/workspace'
import type { Preview } from './import-worker'
import { cancelFile, commitFile, readFile } from './importer'

/** One file on its way into the ledger. */
export interface QueuedFile {
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array | null
  readonly answers: Answers
  readonly state:
    | { readonly kind: 'reading'; readonly done: number; readonly total: number }
    | { readonly kind: 'read'; readonly preview: Preview }
    | { readonly kind: 'failed'; readonly detail: string }
}

type Action =
  | { readonly do: 'put'; readonly file: QueuedFile }
  | { readonly do: 'progress'; readonly id: string; readonly done: number; readonly total: number }
  | { readonly do: 'remove'; readonly ids: readonly string[] }

/** A file handed to us: from a drop, a picker or the sample statements. */
export interface GivenFile {
  readonly name: string
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/** What one press of the import button brought. */
export interface Imported {
  readonly files: number
  readonly transactions: number
}

interface ImportQueue {
  readonly files: readonly QueuedFile[]
  readonly add: (files: readonly GivenFile[]) => void
  readonly answer: (id: string, answers: Answers) => void
  readonly remove: (id: string) => void
  /** Imports every file that is read and has something new. */
  readonly commit: () => Promise<Imported>
}

const QueueContext = createContext<ImportQueue | null>(null)

function reduce(files: readonly QueuedFile[], action: Action): readonly QueuedFile[] {
  switch (action.do) {
    case 'put':
      return files.some(({ id }) => id === action.file.id)
        ? files.map((file) => (file.id === action.file.id ? action.file : file))
        : [...files, action.file]
    case 'progress':
      return files.map((file) =>
        file.id === action.id && file.state.kind === 'reading'
          ? { ...file, state: { kind: 'reading', done: action.done, total: action.total } }
          : file,
      )
    case 'remove':
      return files.filter(({ id }) => !action.ids.includes(id))
  }
}

/** Whether a read file can be imported as it stands. */
export const isReady = (file: QueuedFile): boolean =>
  file.state.kind === 'read' &&
  file.state.preview.questions.length === 0 &&
  file.state.preview.sameFile === null &&
  file.state.preview.counts.added > 0

/** Files being read and looked at. It outlives the import screen, so that leaving it loses nothing. */
export function ImportQueueProvider({ children }: { readonly children: ReactNode }) {
  const { database } = useWorkspace()
  const [files, change] = useReducer(reduce, [])

  const read = useCallback(
    async (file: QueuedFile & { readonly bytes: Uint8Array }) => {
      const { id, name, bytes, answers } = file
      change({ do: 'put', file: { ...file, state: { kind: 'reading', done: 0, total: 0 } } })
      try {
        const now = new Date().toISOString()
        const preview = await readFile(
          { id, database: database.name, name, bytes, answers, now },
          (done, total) => change({ do: 'progress', id, done, total }),
        )
        change({ do: 'put', file: { ...file, state: { kind: 'read', preview } } })
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError') return
        const detail = error instanceof Error ? error.message : String(error)
        change({ do: 'put', file: { ...file, state: { kind: 'failed', detail } } })
      }
    },
    [database],
  )

  const add = useCallback(
    (given: readonly GivenFile[]) => {
      for (const file of given)
        void file.arrayBuffer().then((buffer) =>
          read({
            id: crypto.randomUUID(),
            name: file.name,
            bytes: new Uint8Array(buffer),
            answers: {},
            state: { kind: 'reading', done: 0, total: 0 },
          }),
        )
    },
    [read],
  )

  const queue = useMemo(
    (): ImportQueue => ({
      files,
      add,
      answer: (id, answers) => {
        const file = files.find((one) => one.id === id)
        if (file?.bytes) void read({ ...file, bytes: file.bytes, answers: { ...file.answers, ...answers } })
      },
      remove: (id) => {
        void cancelFile(id)
        change({ do: 'remove', ids: [id] })
      },
      commit: async () => {
        const ready = files.filter(isReady)
        let transactions = 0
        for (const file of ready) {
          transactions += await commitFile(file.id)
          change({ do: 'remove', ids: [file.id] })
        }
        return { files: ready.length, transactions }
      },
    }),
    [files, add, read],
  )

  return <QueueContext value={queue}>{children}</QueueContext>
}

/** The files on their way in, and what can be done with them. */
export function useImportQueue(): ImportQueue {
  const queue = use(QueueContext)
  if (!queue) throw new Error('useImportQueue outside ImportQueueProvider')
  return queue
}
