import { type Remote, wrap } from 'comlink'
import { version } from '../../../package.json'
import type { Leaving, Written } from '../../../shared/backup/sections'
import type { Damage } from '../../../shared/damage/find-damage'
import type { Sources, Wanted } from '../../../shared/damage/sources'
import type { Result } from '../../../shared/result'
import type { Database } from '../database'
import { takingOut } from '../taking-out'
import type { BackupWorker, Mended, RestorePreview } from './backup-worker'
import type { StoreCopy } from './copy-store'
import type { Locking } from './lock-for'
import type { RestoreProblem } from './restore'

let running: Remote<BackupWorker> | null = null

function backups(): Remote<BackupWorker> {
  running ??= wrap<BackupWorker>(
    new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' }),
  )
  return running
}

const written = (): Written => ({ at: new Date().toISOString(), app: version })

/** Copies the store into one file, off the window's thread; unless told otherwise, whole and locked as the store is. */
export const copyOf = (
  database: Database,
  locking: Locking = { by: 'store' },
  leaving?: Leaving,
): Promise<StoreCopy> => backups().copy(database.address, written(), locking, leaving)

/** What restoring a backup would change. A backup that cannot be opened says why. */
export const lookAtBackup = (
  database: Database,
  file: Uint8Array,
  passphrase: string | null,
): Promise<Result<RestorePreview, RestoreProblem>> => backups().look(database.address, file, passphrase)

/** What going back behind the last restore would change; null where nothing was restored. */
export const lookBeforeRestore = (
  database: Database,
  passphrase: string | null,
): Promise<Result<RestorePreview, RestoreProblem> | null> =>
  backups().lookBefore(database.address, passphrase)

/** Nobody knows beforehand what a backup or a mended ledger will still hold. */
const noneStays = (): boolean => false

/** Restores the backup that was looked at last. */
export const restoreLookedAt = (database: Database): Promise<Result<null, RestoreProblem>> =>
  takingOut(database, noneStays, async () => backups().restore(database.address, written()))

/** What is wrong with the ledger as it is stored; null where all is well. */
export const damageOf = (database: Database): Promise<Damage | null> => backups().damage(database.address)

/** What a copy of the store has whole of what is wanted; nothing where it cannot be opened. */
export const sourcesOf = (database: Database, file: Uint8Array, wanted: Wanted): Promise<Sources> =>
  backups().sources(database.address, file, wanted)

/** Mends the ledger from what is there and what is known from elsewhere. */
export const mendLedger = (database: Database, sources: Sources): Promise<Result<Mended, RestoreProblem>> =>
  takingOut(database, noneStays, async () => backups().mend(database.address, sources, written()))

/** Locks a safety copy as its store is; null where it is so already, or damaged. */
export const sealCopyOf = (database: Database, file: Uint8Array): Promise<Uint8Array | null> =>
  backups().sealCopy(database.address, file, written())

/** Locks what was kept before the last restore, where it still lies open. */
export const sealBeforeOf = (database: Database): Promise<void> =>
  backups().sealBefore(database.address, written())
