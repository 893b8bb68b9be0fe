import '../../no-eval'
import { expose, transfer } from 'comlink'
import { type Changes, changesBetween } from '../../../shared/backup/changes'
import { type OpenedBackup, readBackup } from '../../../shared/backup/read-backup'
import { soundOwn } from '../../../shared/backup/sound-own'
import type { Leaving, Written } from '../../../shared/backup/sections'
import type { Tables } from '../../../shared/backup/tables'
import { type Damage, findDamage } from '../../../shared/damage/find-damage'
import { repair, type Repaired } from '../../../shared/damage/repair'
import { soundRecords } from '../../../shared/damage/sound-records'
import { noSources, type Sources, sourcesIn, type Wanted } from '../../../shared/damage/sources'
import { fail, ok, type Result } from '../../../shared/result'
import type { StoreAddress } from '../database'
import { inStore } from '../open'
import { readBefore } from './before-restore'
import { copyStore, type StoreCopy } from './copy-store'
import { readStore, readTables } from './read-tables'
import { withCardsOf } from './with-cards-of'
import { type Locking, lockFor } from './lock-for'
import { restore, type RestoreProblem } from './restore'
import { sealBefore, sealedCopy } from './seal-copies'

/** What restoring a backup would do. */
export interface RestorePreview {
  /** When it was written and by which release; null where it does not say. */
  readonly written: Written | null
  readonly changes: Changes
  /** How many records beside the ledger are none that Jandon writes, and stay out. */
  readonly leftOut: number
  /** What was damaged when it was written; null where all was well. */
  readonly damage: Damage | null
}

/** What became of what was damaged. */
export type Mended = Omit<Repaired, 'ledger'>

/** The backup looked at last: what is restored is what was previewed. */
let held: Tables | null = null

/** Copies and restores the store off the window's thread, which would stand still for seconds with a large one. */
const worker = {
  async copy(store: StoreAddress, written: Written, locking: Locking, leaving?: Leaving): Promise<StoreCopy> {
    const copy = await inStore(store, async (database) =>
      copyStore(database, written, await lockFor(database, locking), leaving),
    )
    return transfer(copy, [copy.bytes.buffer])
  },

  /** Opens a backup and compares it with the store. Changes nothing. */
  async look(
    store: StoreAddress,
    file: Uint8Array,
    passphrase: string | null,
  ): Promise<Result<RestorePreview, RestoreProblem>> {
    const opened = await readBackup(file, passphrase, store.key)
    return opened.ok ? ok(await preview(store, opened.value)) : opened
  },

  /** What was there before the last restore, compared with what is there now; null where nothing was restored. */
  async lookBefore(
    store: StoreAddress,
    passphrase: string | null,
  ): Promise<Result<RestorePreview, RestoreProblem> | null> {
    const before = await inStore(store, readBefore)
    return before && worker.look(store, before.bytes, passphrase)
  },

  /** Restores the backup that was looked at last. */
  async restore(store: StoreAddress, now: Written): Promise<Result<null, RestoreProblem>> {
    const tables = held
    if (!tables) return fail({ code: 'not-a-backup' })
    const restored = await inStore(store, (database) => restore(database, tables, now))
    if (restored.ok) held = null
    return restored
  },

  /** Looks through the ledger as it is stored; null where all is well. */
  damage: (store: StoreAddress): Promise<Damage | null> =>
    inStore(store, async (database) => {
      const { tables, unopened } = await readStore(database)
      return findDamage(tables, unopened)
    }),

  /** What a copy of the store has whole of what is wanted; nothing where it cannot be opened. */
  async sources(store: StoreAddress, file: Uint8Array, wanted: Wanted): Promise<Sources> {
    const opened = await readBackup(file, null, store.key)
    return opened.ok ? sourcesIn(opened.value.tables, wanted) : noSources
  },

  /** Mends the ledger from what is there and what is known from elsewhere. What was there is kept first. */
  mend: (store: StoreAddress, sources: Sources, now: Written): Promise<Result<Mended, RestoreProblem>> =>
    inStore(store, async (database) => {
      const tables = await readTables(database)
      const { ledger, ...told } = repair(tables, now.at, sources)
      const mended = await restore(database, { ...tables, ...soundOwn(tables), ...ledger }, now)
      return mended.ok ? ok(told) : mended
    }),

  /** Locks what was kept before the last restore, where it still lies open. */
  sealBefore: (store: StoreAddress, now: Written): Promise<void> =>
    inStore(store, (database) => sealBefore(database, now)),

  /** The same safety copy, locked as its store is; null where it is so already, or damaged. */
  sealCopy: (store: StoreAddress, file: Uint8Array, now: Written): Promise<Uint8Array | null> =>
    inStore(store, (database) => sealedCopy(database, file, now)),
}

async function preview(
  store: StoreAddress,
  { written, tables: told, leftOut, tellsCards }: OpenedBackup,
): Promise<RestorePreview> {
  const present = await inStore(store, readTables)
  const tables = tellsCards ? told : withCardsOf(present, told)
  held = tables
  // What is damaged is replaced too, and compares with nothing.
  const changes = changesBetween({ ...present, ...soundOwn(present), ...soundRecords(present) }, tables)
  return { written, changes, leftOut, damage: findDamage(tables) }
}

export type BackupWorker = typeof worker
expose(worker)
