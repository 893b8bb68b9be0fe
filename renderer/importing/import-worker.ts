import '../no-eval'
import { expose } from 'comlink'
import { sha256 } from '../../shared/bytes/sha256'
import { type BalanceList, type ListAnswers, readBalanceList } from '../../shared/check-in/balance-list'
import type { Day } from '../../shared/day'
import type { Source } from '../../shared/damage/sources'
import { inTurn } from '../../shared/in-turn'
import type { Statement } from '../../shared/model'
import type { Problem } from '../../shared/problem'
import type { Result } from '../../shared/result'
import type { Progress } from '../../shared/statements/pace'
import type { Profile } from '../../shared/statements/profiles/profile'
import type { Dependents } from '../../shared/statements/dependents'
import { statementFilesIn } from '../../shared/statements/archive'
import { settleByStored } from '../../shared/statements/stored/settle'
import { readStatement } from '../../shared/statements/read-statement'
import type { Answers, Reading } from '../../shared/statements/reading'
import type { Override } from '../../shared/statements/verdict'
import type { Database, StoreAddress } from '../store/database'
import { openDatabase } from '../store/open'
import { readKeptProfiles } from '../store/profiles'
import { storedAccounts } from '../store/stored-accounts'
import { foreseeUndo, undoImport, type UndoPlan } from '../store/undo-import'
import { Batch, type Brought } from './batch'
import { characterMaps } from './character-maps'
import type { Preview } from './preview'
import { readAgain } from './read-again'

/** A file to be read, and what the person has settled about it. */
export interface ReadRequest {
  readonly id: string
  readonly database: StoreAddress
  readonly name: string
  /** Its bytes, told by reference: they are read here, and never copied from thread to thread. */
  readonly content: Blob
  /** The day it was last written, where that is known. */
  readonly modified: Day | null
  readonly answers: Answers
  readonly profile: Profile | null
  /** What to call the accounts opened from each format, by its id; those not named keep the format's own. */
  readonly accountNames: Readonly<Record<string, string>>
  readonly now: string
}

/** A file that was part of an archive. */
type Unpacked = Pick<ReadRequest, 'name' | 'content' | 'modified'>

interface Desk {
  readonly database: Database
  readonly batch: Batch
  /** The undo that was foreseen last. */
  undo: UndoPlan | null
}

const cancelled = new Set<string>()
const desks = new Map<string, Promise<Desk>>()

/** One after the other, so that no preview looks at a store that is being written. */
const turn = inTurn()

/** One after the other: of many files the first are there soon, and there is room for each. */
const readInTurn = inTurn()

async function openDesk(address: StoreAddress): Promise<Desk> {
  const opened = await openDatabase(address)
  if (!opened.ok) throw new Error(`The store could not be opened: ${opened.error.kind}`)
  return { database: opened.value, batch: new Batch(opened.value), undo: null }
}

function deskOf(address: StoreAddress): Promise<Desk> {
  const desk = desks.get(address.name) ?? openDesk(address)
  desks.set(address.name, desk)
  return desk
}

/** The reading, with what its format calls an account in the person's words. */
function spoken(reading: Reading, accountNames: ReadRequest['accountNames']): Reading {
  const { format } = reading
  const accountName = format === null ? undefined : accountNames[format.id]
  return format === null || accountName === undefined
    ? reading
    : { ...reading, format: { ...format, accountName } }
}

async function readInto(request: ReadRequest, onProgress: (progress: Progress) => void): Promise<void> {
  const { id, name, content, modified, answers, profile, accountNames, now } = request
  const signal = {
    get aborted() {
      return cancelled.has(id)
    },
  }
  if (signal.aborted) return
  const { database, batch } = await deskOf(request.database)
  const profiles = (await readKeptProfiles(database)).map((kept) => kept.profile)
  const bytes = new Uint8Array(await content.arrayBuffer())
  const hash = sha256(bytes)
  const file = { name, bytes, ...(modified === null ? {} : { modified }) }
  const read = (said: Answers): Promise<Reading> =>
    readStatement(file, { answers: said, profile, profiles, onProgress, signal, characterMaps })
  const plain = await read(answers)
  const reading =
    plain.questions.length === 0
      ? plain
      : await settleByStored(plain, answers, await storedAccounts(database), read)
  const circumstances = { id, sha256: await hash, importedAt: now }
  if (!cancelled.has(id)) batch.put(spoken(reading, accountNames), circumstances)
}

/** Reads files and writes them to the store, off the window's thread. */
const worker = {
  /**
   * Reads a file into the batch of its store. Rejects with an `AbortError` where it was cancelled meanwhile; one that was
   * cancelled while it waited for its turn is not read.
   */
  read(request: ReadRequest, onProgress: (progress: Progress) => void): Promise<void> {
    cancelled.delete(request.id)
    return readInTurn(() => readInto(request, onProgress))
  },

  /** The files of an archive of several, each to be read as one of its own; null where the file is read itself. */
  async unpack({
    name,
    content,
    modified,
    answers,
  }: Pick<ReadRequest, 'name' | 'content' | 'modified' | 'answers'>): Promise<readonly Unpacked[] | null> {
    const bytes = new Uint8Array(await content.arrayBuffer())
    const file = { name, bytes, ...(modified === null ? {} : { modified }) }
    const found = await statementFilesIn(file, answers)
    if (!found.ok || found.value.length < 2) return null
    return found.value.map((one) => ({
      name: one.name,
      content: new Blob([one.bytes.slice()]),
      modified: one.modified ?? null,
    }))
  },

  /** Reads a list of balances. */
  async readBalances(
    { name, content }: Pick<ReadRequest, 'name' | 'content'>,
    today: Day,
    answers: ListAnswers,
  ): Promise<Result<BalanceList, Problem>> {
    const bytes = new Uint8Array(await content.arrayBuffer())
    return readBalanceList({ name, bytes }, today, answers)
  },

  /** What importing the files read so far would do; only what changed since it was last asked. */
  look: (database: StoreAddress): Promise<readonly Preview[]> =>
    turn(async () => {
      const { batch } = await deskOf(database)
      const previews = await batch.look()
      // Once they are on their way: the person reads them first.
      setTimeout(() => batch.prepare())
      return previews
    }),

  /** Decides about rows of a file; null takes a decision back. */
  async decide(
    database: StoreAddress,
    id: string,
    rows: readonly number[],
    override: Override | null,
  ): Promise<void> {
    const { batch } = await deskOf(database)
    batch.decide(id, rows, override)
  },

  /** Imports every file that can be imported as it stands, with what each taught. */
  commit: (database: StoreAddress, lessons: ReadonlyMap<string, Profile>): Promise<readonly Brought[]> =>
    turn(async () => (await deskOf(database)).batch.commit(lessons)),

  /** What taking an import back would do; null where it is gone already. */
  foreseeUndo: (database: StoreAddress, statement: string): Promise<Dependents | null> =>
    turn(async () => {
      const desk = await deskOf(database)
      const found = await desk.database.statements.get(statement)
      desk.undo = found ? await foreseeUndo(desk.database, found) : null
      return desk.undo?.dependents ?? null
    }),

  /** Takes an import back, and says what stayed. */
  undo: (database: StoreAddress, statement: string): Promise<Dependents | null> =>
    turn(async () => {
      const desk = await deskOf(database)
      const found = await desk.database.statements.get(statement)
      const undone = found ? await undoImport(desk.database, found, desk.undo) : null
      desk.undo = null
      return undone
    }),

  /** What a statement tells, read again from its file; null where that no longer gives what was read then. */
  readAgain: async (database: StoreAddress, statement: Statement, content: Blob): Promise<Source | null> => {
    const { database: store } = await deskOf(database)
    return readAgain(store, statement, new Uint8Array(await content.arrayBuffer()))
  },

  /** Stops reading a file, or forgets one that was read. */
  async cancel(database: StoreAddress, id: string): Promise<void> {
    cancelled.add(id)
    const { batch } = await deskOf(database)
    batch.drop(id)
  },
}

export type ImportWorker = typeof worker
expose(worker)
