import '../../no-eval'
import { expose, transfer } from 'comlink'
import { type Changes, changesBetween } from '../../../shared/backup/changes'
import { makeCipher } from '../../../shared/backup/encryption'
import { type OpenedBackup, readBackup } from '../../../shared/backup/read-backup'
import type { Written } from '../../../shared/backup/sections'
import type { Tables } from '../../../shared/backup/tables'
import { type Damage, findDamage, soundRecords } from '../../../shared/damage/find-damage'
import { repair } from '../../../shared/damage/repair'
import { fail, ok, type Result } from '../../../shared/result'
import type { Database } from '../database'
import { openDatabase } from '../open'
import { readBefore } from './before-restore'
import { copyStore, type StoreCopy } from './copy-store'
import { readTables } from './read-tables'
import { restore, type RestoreProblem } from './restore'

/** What restoring a backup would do. */
export interface RestorePreview {
  /** When it was written and by which release; null where it does not say. */
  readonly written: Written | null
  readonly changes: Changes
}

const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes))

/** The backup looked at last: what is restored is what was previewed. */
let held: Tables | null = null

async function inStore<T>(name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const opened = await openDatabase(name)
  if (!opened.ok) throw new Error(`The store could not be opened: ${opened.error.kind}`)
  try {
    return await work(opened.value)
  } finally {
    opened.value.close()
  }
}

/** Copies and restores the store off the window's thread, which would stand still for seconds with a large one. */
const worker = {
  /** @param passphrase null for a file that anybody can read */
  async copy(database: string, written: Written, passphrase: string | null): Promise<StoreCopy> {
    const lock = passphrase === null ? null : { passphrase, cipher: makeCipher(random) }
    const copy = await inStore(database, (store) => copyStore(store, written, lock))
    return transfer(copy, [copy.bytes.buffer])
  },

  /** Opens a backup and compares it with the store. Changes nothing. */
  async look(
    database: string,
    file: Uint8Array,
    passphrase: string | null,
  ): Promise<Result<RestorePreview, RestoreProblem>> {
    const opened = await readBackup(file, passphrase)
    return opened.ok ? ok(await preview(database, opened.value)) : opened
  },

  /** What was there before the last restore, compared with what is there now; null where nothing was restored. */
  async lookBefore(database: string): Promise<Result<RestorePreview, RestoreProblem> | null> {
    const before = await readBefore(database)
    return before && worker.look(database, before.bytes, null)
  },

  /** Restores the backup that was looked at last. */
  async restore(database: string, now: Written): Promise<Result<null, RestoreProblem>> {
    const tables = held
    if (!tables) return fail({ code: 'not-a-backup' })
    const restored = await inStore(database, (store) => restore(store, tables, now))
    if (restored.ok) held = null
    return restored
  },

  /** Looks through the ledger as it is stored; null where all is well. */
  damage: (database: string): Promise<Damage | null> =>
    inStore(database, async (store) => findDamage(await readTables(store))),

  /** Mends the ledger from what is there, and names the files to be imported again. What was there is kept first. */
  mend: (database: string, now: Written): Promise<Result<readonly string[], RestoreProblem>> =>
    inStore(database, async (store) => {
      const tables = await readTables(store)
      const { ledger, toImportAgain } = repair(tables, now.at)
      const mended = await restore(store, { ...tables, ...ledger }, now)
      return mended.ok ? ok(toImportAgain) : mended
    }),
}

async function preview(database: string, { written, tables }: OpenedBackup): Promise<RestorePreview> {
  held = tables
  const present = await inStore(database, readTables)
  // What is damaged is replaced too, and compares with nothing.
  return { written, changes: changesBetween({ ...present, ...soundRecords(present) }, tables) }
}

export type BackupWorker = typeof worker
expose(worker)
