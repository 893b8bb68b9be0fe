import { type Remote, wrap } from 'comlink'
import { version } from '../../../package.json'
import type { Written } from '../../../shared/backup/sections'
import type { Damage } from '../../../shared/damage/find-damage'
import type { Result } from '../../../shared/result'
import type { Database } from '../database'
import type { BackupWorker, RestorePreview } from './backup-worker'
import type { StoreCopy } from './copy-store'
import type { RestoreProblem } from './restore'

let running: Remote<BackupWorker> | null = null

function backups(): Remote<BackupWorker> {
  running ??= wrap<BackupWorker>(
    new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' }),
  )
  return running
}

const written = (): Written => ({ at: new Date().toISOString(), app: version })

/** Copies the store into one file, off the window's thread. */
export const copyOf = (database: Database, passphrase: string | null = null): Promise<StoreCopy> =>
  backups().copy(database.name, written(), passphrase)

/** What restoring a backup would change. A backup that cannot be opened says why. */
export const lookAtBackup = (
  database: Database,
  file: Uint8Array,
  passphrase: string | null,
): Promise<Result<RestorePreview, RestoreProblem>> => backups().look(database.name, file, passphrase)

/** What going back behind the last restore would change; null where nothing was restored. */
export const lookBeforeRestore = (
  database: Database,
): Promise<Result<RestorePreview, RestoreProblem> | null> => backups().lookBefore(database.name)

/** Restores the backup that was looked at last. */
export const restoreLookedAt = (database: Database): Promise<Result<null, RestoreProblem>> =>
  backups().restore(database.name, written())

/** What is wrong with the ledger as it is stored; null where all is well. */
export const damageOf = (database: Database): Promise<Damage | null> => backups().damage(database.name)

/** Mends the ledger from what is there, and names the files to be imported again. */
export const mendLedger = (database: Database): Promise<Result<readonly string[], RestoreProblem>> =>
  backups().mend(database.name, written())

/** Restores a backup without passphrase and without a preview: a safety copy, whose list says what it holds. */
export async function restoreCopy(
  database: Database,
  file: Uint8Array,
): Promise<Result<null, RestoreProblem>> {
  const looked = await lookAtBackup(database, file, null)
  return looked.ok ? restoreLookedAt(database) : looked
}
