import type { Calls } from '../../shared/ipc'
import type { Result } from '../../shared/result'
import { bridge } from '../bridge/bridge'
import type { Database } from './database'
import { markOf, presentMark } from './present-mark'
import { storeNames } from './store-names'

/**
 * Does something by which statements leave the person's ledger because they want it so, and notes it beforehand: where
 * the app ends before the ledger is noted again, nothing is missed that was taken out. Where it was not taken out after
 * all, more is there than was noted, which alarms nobody.
 *
 * @param stays whether a statement is still there afterwards; where nobody knows, none is said to be
 */
export async function takingOut<T>(
  database: Database,
  stays: (statement: string) => boolean,
  work: () => Promise<T>,
  { noteLedger }: Pick<Calls, 'noteLedger'> = bridge,
): Promise<T> {
  if (database.name !== storeNames.own) return work()
  // The note is about the ledger, not the other way round: where it cannot be made, the work is done all the same.
  await database.statements
    .toArray()
    .then((all) => noteLedger(markOf(all.filter(({ id }) => stays(id)))))
    .catch(() => undefined)
  try {
    return await work()
  } finally {
    await presentMark(database)
      .then(noteLedger)
      .catch(() => undefined)
  }
}

/**
 * The same for a ledger that is replaced without being opened: nothing of it is noted meanwhile, and what was noted
 * before is again where it was not replaced.
 */
export async function replacingUnopened<T, E>(
  work: () => Promise<Result<T, E>>,
  { noteLedger, notedLedger }: Pick<Calls, 'noteLedger' | 'notedLedger'> = bridge,
): Promise<Result<T, E>> {
  const noted = await notedLedger()
  await noteLedger(markOf([])).catch(() => undefined)
  const done = await work()
  if (!done.ok && noted !== null && noted !== 'damaged') await noteLedger(noted).catch(() => undefined)
  return done
}
