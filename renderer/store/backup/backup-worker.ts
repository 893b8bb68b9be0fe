import '../../no-eval'
import { expose, transfer } from 'comlink'
import { type Changes, changesBetween } from '../../../shared/backup/changes'
import { makeCipher } from '../../../shared/backup/encryption'
import { type OpenedBackup, readBackup } from '../../../shared/backup/read-backup'
import type { Written } from '../../../shared/backup/sections'
import type { Tables } from '../../../shared/backup/tables'
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
}

async function preview(database: string, { written, tables }: OpenedBackup): Promise<RestorePreview> {
  held = tables
  const present = await inStore(database, readTables)
  return { written, changes: changesBetween(present, tables) }
}

export type BackupWorker = typeof worker
expose(worker)
