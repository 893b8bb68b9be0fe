import { type Remote, wrap } from 'comlink'
import type { BackupProblem } from '../../../shared/backup/backup-problem'
import type { Result } from '../../../shared/result'
import type { DataKey } from '../../../shared/sealing/data-key'
import type { LockProblem, LockWorker } from './lock-worker'
import type { IdleMinutes } from './stored-lock'

/** The worker ends with its work, and what it knew with the worker. */
async function inWorker<T>(work: (worker: Remote<LockWorker>) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL('./lock-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await work(wrap<LockWorker>(worker))
  } finally {
    worker.terminate()
  }
}

/** The key of a locked store; null where the passphrase is another one. */
export const openLock = (store: string, passphrase: string): Promise<DataKey | null> =>
  inWorker((worker) => worker.open(store, passphrase))

/** Locks a store, whole or not at all. */
export const setLock = (
  store: string,
  passphrase: string,
  idleMinutes: IdleMinutes,
): Promise<Result<null, LockProblem>> =>
  inWorker(async (worker) => worker.lock(store, passphrase, idleMinutes))

/** Takes the lock off a store, whole or not at all. */
export const takeLockOff = (store: string, passphrase: string): Promise<Result<null, LockProblem>> =>
  inWorker(async (worker) => worker.takeOff(store, passphrase))

/** Puts another passphrase before the same lock. */
export const changeLockTo = (
  store: string,
  present: string,
  next: string,
): Promise<Result<null, LockProblem>> => inWorker(async (worker) => worker.change(store, present, next))

/** Puts a backup in place of a locked store that nobody can open any more. What was locked is gone. */
export const replaceLockedStore = (
  store: string,
  file: Uint8Array,
  passphrase: string | null,
): Promise<Result<null, BackupProblem | LockProblem>> =>
  inWorker(async (worker) => worker.replace(store, file, passphrase))

/** Begins again where a locked store was that nobody can open any more. What was locked is gone. */
export const emptyLockedStore = (store: string): Promise<Result<null, LockProblem>> =>
  inWorker(async (worker) => worker.empty(store))
