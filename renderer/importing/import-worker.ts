import '../no-eval'
import { expose } from 'comlink'
import type { Account, ImportCounts, Statement } from '../../shared/model'
import type { SkipReason } from '../../shared/problem'
import { readStatement } from '../../shared/statements/read-statement'
import type { Answers, Reading } from '../../shared/statements/reading'
import type { Database } from '../store/database'
import { commitImport, type ImportCircumstances, type KnownReading, previewImport } from '../store/imports'
import { openDatabase } from '../store/open'
import { type PreviewRow, previewRows } from './preview-rows'
import { sha256 } from './sha256'

/** What the window sees of a file before it is imported. The rows themselves stay in the worker. */
export interface Preview extends Omit<Reading, 'drafts' | 'skipped'> {
  readonly id: string
  readonly accounts: readonly Account[]
  readonly opened: readonly string[]
  readonly counts: ImportCounts
  readonly sameFile: Statement | null
  readonly shown: readonly PreviewRow[]
  /** Rows with figures that are no transactions, apart from the file's own dressing. */
  readonly leftOut: number
}

/** A file to be read, and what the person has settled about it. */
export interface ReadRequest {
  readonly id: string
  readonly database: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly answers: Answers
  readonly now: string
}

interface Kept {
  readonly reading: KnownReading
  readonly circumstances: ImportCircumstances
  readonly database: string
}

/** Rows that only dress a table. Naming them beside real ones would worry people for nothing. */
const dressing: ReadonlySet<SkipReason> = new Set(['header', 'preamble', 'footer', 'blank'])

const readings = new Map<string, Kept>()
const cancelled = new Set<string>()
const databases = new Map<string, Promise<Database>>()

async function databaseOf(name: string): Promise<Database> {
  const known = databases.get(name)
  if (known) return known
  const opening = openDatabase(name).then((result) => {
    if (!result.ok) throw new Error(`The store could not be opened: ${result.error.kind}`)
    return result.value
  })
  databases.set(name, opening)
  return opening
}

/** Reads files and writes them to the store, off the window's thread. */
const worker = {
  /** Reads a file and says what importing it would do. Rejects with an `AbortError` where it was cancelled. */
  async read(request: ReadRequest, onProgress: (done: number, total: number) => void): Promise<Preview> {
    const { id, name, bytes, answers, now, database } = request
    cancelled.delete(id)
    const signal = {
      get aborted() {
        return cancelled.has(id)
      },
    }
    const reading = await readStatement({ name, bytes }, { answers, onProgress, signal })
    const circumstances = { id, sha256: await sha256(bytes), importedAt: now }
    const { drafts: _drafts, skipped, ...rest } = reading
    const leftOut = skipped.filter(({ reason }) => !dressing.has(reason)).length
    if (!isKnown(reading))
      return {
        ...rest,
        id,
        leftOut,
        accounts: [],
        opened: [],
        counts: noCounts(reading),
        sameFile: null,
        shown: previewRows(reading, []),
      }
    readings.set(id, { reading, circumstances, database })
    const { accounts, opened, statement, sameFile, verdicts } = await previewImport(
      await databaseOf(database),
      reading,
      circumstances,
    )
    return {
      ...rest,
      id,
      leftOut,
      accounts,
      opened,
      counts: statement.counts,
      sameFile,
      shown: previewRows(reading, verdicts),
    }
  },

  /** Imports a file that was read. Gives back how many transactions it added. */
  async commit(id: string): Promise<number> {
    const kept = readings.get(id)
    if (!kept) throw new Error('This file has not been read')
    const outcome = await commitImport(await databaseOf(kept.database), kept.reading, kept.circumstances)
    readings.delete(id)
    return outcome.sameFile ? 0 : outcome.statement.counts.added
  },

  /** Stops reading a file, or forgets one that was read. */
  cancel(id: string): void {
    cancelled.add(id)
    readings.delete(id)
  },
}

const isKnown = (reading: Reading): reading is KnownReading =>
  reading.format !== null && reading.parts.length > 0

const noCounts = ({ rows, skipped }: Reading): ImportCounts => ({
  rows,
  added: 0,
  duplicates: 0,
  skipped: skipped.length,
  problems: rows - skipped.length,
})

export type ImportWorker = typeof worker
expose(worker)
