import type { Database } from '../database'
import { type IdleMinutes, LOCK } from './stored-lock'

/** After how many minutes a locked store locks itself again. */
export async function chooseIdle({ lock }: Database, idleMinutes: IdleMinutes): Promise<void> {
  await lock.update(LOCK, { idleMinutes })
}
