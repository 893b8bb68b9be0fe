import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
} from 'react'
import { answersWith } from '../../shared/statements/answers'
import type { Profile } from '../../shared/statements/profiles/profile'
import type { Answers, Question } from '../../shared/statements/reading'
import type { Override } from '../../shared/statements/verdict'
import { useStatementIds } from '../store/use-statement-ids'
import { useWorkspace } from '../store/workspace'
import { carried } from './carried'
import { type GivenFile, queuedFile } from './given-file'
import { importer, readFile } from './importer'
import { alsoAnswered, isKin } from './kin'
import { useFormatNames } from './use-format-names'
import { lessonOf } from './lesson'
import { useOwnOnly } from './own-only'
import { unpacked } from './unpacked'
import { type QueuedFile, reduceQueue } from './queue-state'

/** What one press of the import button brought. */
export interface Imported {
  readonly files: number
  readonly transactions: number
}

interface ImportQueue {
  readonly files: readonly QueuedFile[]
  /** Takes files of the person's own, into their own ledger alone. */
  readonly add: (files: readonly GivenFile[]) => void
  readonly addSamples: (files: readonly GivenFile[]) => void
  /**
   * Answers a question about a file. Files of the same kind that ask the same are answered with it, and where it is said
   * `everywhere`, all that do. They are read again.
   */
  readonly answer: (id: string, question: Question, answer: string, everywhere: boolean) => void
  /** Opens a locked file. */
  readonly unlock: (id: string, password: string) => void
  /**
   * Reads a file again, and those of the same kind, their columns mapped by the person; null goes back to what stands in
   * it.
   */
  readonly map: (id: string, profile: Profile | null, answers: Answers) => void
  /** Decides about rows of a file; null takes a decision back. */
  readonly decide: (id: string, rows: readonly number[], override: Override | null) => void
  readonly remember: (id: string, remember: boolean) => void
  readonly remove: (id: string) => void
  /** Imports every file that is read and has something new. */
  readonly commit: () => Promise<Imported>
}

/** Statements of the person's that wait for their own ledger to be open. */
const forOwn = carried<GivenFile>()

const QueueContext = createContext<ImportQueue | null>(null)

/** Files being read and looked at. It outlives the import screen, so that leaving it loses nothing. */
export function ImportQueueProvider({ children }: { readonly children: ReactNode }) {
  const { database, mode } = useWorkspace()
  const ownOnly = useOwnOnly()
  const [files, change] = useReducer(reduceQueue, [])
  const store = database.address

  const { accountNames } = useFormatNames()

  const look = useCallback(async () => {
    const previews = await importer().look(store)
    if (previews.length > 0) change({ do: 'show', previews })
  }, [store])

  // What is imported or undone elsewhere changes what the waiting files would bring.
  const imported = useStatementIds()
  useEffect(() => {
    if (imported !== undefined) void look()
  }, [imported, look])

  const read = useCallback(
    async (file: QueuedFile) => {
      const { id, name, content, modified, answers, profile } = file
      change({ do: 'put', file: { ...file, state: { kind: 'reading', progress: null } } })
      try {
        const now = new Date().toISOString()
        await readFile(
          { id, database: store, name, content, modified, answers, profile, accountNames, now },
          (progress) => change({ do: 'progress', id, progress }),
        )
        await look()
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError') return
        const detail = error instanceof Error ? error.message : String(error)
        change({ do: 'put', file: { ...file, state: { kind: 'failed', detail } } })
      }
    },
    [store, look, accountNames],
  )

  const add = useCallback(
    async (given: readonly GivenFile[]) => {
      // In turn: files are imported in the order in which they were given.
      for (const file of given) for (const one of await unpacked(await queuedFile(file))) void read(one)
    },
    [read],
  )

  const waiting = useRef(files)
  useEffect(() => {
    waiting.current = files
  }, [files])
  useEffect(() => {
    if (mode === 'own') void add(forOwn.take())
  }, [mode, add])
  useEffect(
    () => () => {
      // Whoever looks at the samples meanwhile finds what they had here again.
      if (mode === 'own') forOwn.add(waiting.current.map(givenAgain))
      for (const { id } of waiting.current) void importer().cancel(store, id)
      waiting.current = []
    },
    [mode, store],
  )

  const unlocked = useCallback(
    async (file: QueuedFile) => {
      const [first = file, ...more] = await unpacked(file)
      if (first.id !== file.id) {
        // A password opened an archive: its files take its place.
        change({ do: 'remove', ids: [file.id] })
        void importer().cancel(store, file.id)
      }
      for (const one of [first, ...more]) void read(one)
    },
    [read, store],
  )

  const queue = useMemo(
    (): ImportQueue => ({
      files,
      add: (given) =>
        ownOnly(
          () => void add(given),
          () => forOwn.add(given),
        ),
      addSamples: (given) => void add(given),
      answer: (id, question, said, everywhere) => {
        const file = files.find((one) => one.id === id)
        if (!file) return
        void read({ ...file, settledWith: null, answers: answersWith(file.answers, question, said) })
        for (const other of alsoAnswered(files, file, question, said, everywhere))
          void read({ ...other.file, settledWith: file.name, answers: other.answers })
      },
      unlock: (id, password) => {
        const file = files.find((one) => one.id === id)
        if (file) void unlocked({ ...file, answers: { ...file.answers, password } })
      },
      map: (id, profile, answers) => {
        const file = files.find((one) => one.id === id)
        if (!file) return
        const mapped = (one: QueuedFile) => ({ ...one, profile, answers: { ...passwordOf(one), ...answers } })
        void read({ ...mapped(file), settledWith: null })
        // What a person mapped by itself stays as they mapped it.
        const own = ({ profile: mine, settledWith }: QueuedFile) => mine !== null && settledWith === null
        for (const other of files)
          if (isKin(file, other) && !own(other)) void read({ ...mapped(other), settledWith: file.name })
      },
      decide: (id, rows, override) => void importer().decide(store, id, rows, override).then(look),
      remember: (id, remember) => change({ do: 'remember', id, remember }),
      remove: (id) => {
        change({ do: 'remove', ids: [id] })
        void importer().cancel(store, id).then(look)
      },
      commit: async () => {
        const brought = await importer().commit(store, lessonsOf(files))
        change({ do: 'remove', ids: brought.map(({ id }) => id) })
        return { files: brought.length, transactions: brought.reduce((sum, { added }) => sum + added, 0) }
      },
    }),
    [files, add, ownOnly, unlocked, read, look, store],
  )

  return <QueueContext value={queue}>{children}</QueueContext>
}

const givenAgain = ({ name, content, handed }: QueuedFile): GivenFile => ({
  name,
  arrayBuffer: () => content.arrayBuffer(),
  ...(handed === null ? {} : { handed }),
})

const passwordOf = ({ answers: { password } }: QueuedFile): Answers =>
  password === undefined ? {} : { password }

function lessonsOf(files: readonly QueuedFile[]): ReadonlyMap<string, Profile> {
  const lessons = new Map<string, Profile>()
  for (const file of files) {
    const lesson = file.remember && file.state.kind === 'read' ? lessonOf(file, file.state.preview) : null
    if (lesson) lessons.set(file.id, lesson)
  }
  return lessons
}

/** The files on their way in, and what can be done with them. */
export function useImportQueue(): ImportQueue {
  const queue = use(QueueContext)
  if (!queue) throw new Error('useImportQueue outside ImportQueueProvider')
  return queue
}
