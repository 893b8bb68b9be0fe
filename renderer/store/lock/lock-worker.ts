import '../../no-eval'
import { expose } from 'comlink'
import type { BackupProblem } from '../../../shared/backup/backup-problem'
import { readBackup } from '../../../shared/backup/read-backup'
import { noTables } from '../../../shared/backup/tables'
import { fail, ok, type Result } from '../../../shared/result'
import { type DataKey, openDataKey } from '../../../shared/sealing/data-key'
import { changePassphrase, lockStore, replaceLocked, unlockStore } from './change-lock'
import { readLock } from './read-lock'
import type { IdleMinutes } from './stored-lock'

/** Why a lock is as it was. */
export type LockProblem =
  { readonly code: 'wrong-passphrase' } | { readonly code: 'not-written'; readonly detail: string }

const passes = (right: boolean): Result<null, LockProblem> =>
  right ? ok(null) : fail({ code: 'wrong-passphrase' })

/** A disk that refuses leaves everything as it was, and is no mistake of ours. */
const writing = (work: Promise<Result<null, LockProblem>>): Promise<Result<null, LockProblem>> =>
  work.catch((error: unknown) =>
    fail({ code: 'not-written', detail: error instanceof Error ? error.message : String(error) }),
  )

/** Locks and unlocks off the window's thread; what it had in its memory goes with it. */
const worker = {
  /** The key of a locked store; null where the passphrase is another one. */
  async open(name: string, passphrase: string): Promise<DataKey | null> {
    const lock = await readLock(name)
    return lock && openDataKey(lock.key, passphrase)
  },

  lock: (name: string, passphrase: string, idleMinutes: IdleMinutes): Promise<Result<null, LockProblem>> =>
    writing(lockStore(name, passphrase, idleMinutes).then(() => ok(null))),

  takeOff: (name: string, passphrase: string): Promise<Result<null, LockProblem>> =>
    writing(unlockStore(name, passphrase).then(passes)),

  change: (name: string, present: string, next: string): Promise<Result<null, LockProblem>> =>
    writing(changePassphrase(name, present, next).then(passes)),

  /** Puts a backup in place of a locked store that nobody can open any more. */
  async replace(
    name: string,
    file: Uint8Array,
    passphrase: string | null,
  ): Promise<Result<null, BackupProblem | LockProblem>> {
    const opened = await readBackup(file, passphrase)
    return opened.ok ? writing(replaceLocked(name, opened.value.tables).then(() => ok(null))) : opened
  },

  /** Begins again where a locked store was that nobody can open any more. */
  empty: (name: string): Promise<Result<null, LockProblem>> =>
    writing(replaceLocked(name, noTables).then(() => ok(null))),
}

export type LockWorker = typeof worker
expose(worker)
