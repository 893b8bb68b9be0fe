import type { Result } from '../../../shared/result'
import { noteChanged } from '../backup/copied'
import type { LockProblem } from './lock-worker'

/**
 * Does something by which the newest safety copy opens no more as its store does: another is made as soon as the store is
 * open again, since the old passphrase is the one that a person forgets.
 */
export async function copiedAnew(
  store: string,
  work: () => Promise<Result<null, LockProblem>>,
): Promise<Result<null, LockProblem>> {
  const done = await work()
  // Where it cannot be noted, a copy is made with the next change.
  if (done.ok) await noteChanged(store).catch(() => undefined)
  return done
}
