import { mkdir } from 'node:fs/promises'
import { copyId } from '../../shared/copy-id'
import type { Calls, SnapshotInfo } from '../../shared/ipc'
import { inTurn } from '../../shared/in-turn'
import { hasRoomFor } from './free-space'
import { retained } from './retained'
import { type Shelf, shelfIn } from './shelf'
import type { Snapshot } from './snapshot-file'

/** The safety copies of one folder: the calls of the window that speak of them. */
export type Snapshots = Pick<
  Calls,
  'saveSnapshot' | 'listSnapshots' | 'readSnapshot' | 'replaceSnapshot' | 'removeDamaged'
>

/**
 * Keeps safety copies in a folder of its own. Each is written whole or not at all and read back before it counts;
 * older ones go by `retained`. Calls wait for one another, so that a list never sees half a rotation.
 *
 * @param now the clock, for the names of new copies
 * @param setAside removes damaged files of other kinds; false where the disk does not let them go
 */
export function keepSnapshots(
  folder: string,
  now: () => Date,
  setAside: () => Promise<boolean> = () => Promise.resolve(true),
): Snapshots {
  const shelf = shelfIn(folder)
  const turn = inTurn()
  return {
    saveSnapshot: (transactions, bytes) =>
      turn(() => save(folder, shelf, { savedAt: now().toISOString(), transactions, bytes })),
    replaceSnapshot: (id, bytes) => turn(() => replace(folder, shelf, id, bytes)),
    removeDamaged: (id) =>
      turn(async () => {
        const damaged = (await shelf.list()).filter((copy) => copy.damaged && (id === null || copy.id === id))
        let all = id !== null || (await setAside())
        // Never taken for damaged by mistake: one that can be read now stays.
        for (const copy of damaged)
          if ((await shelf.read(copy.id)) !== null || !(await shelf.remove(copy.id))) all = false
        return all ? 'removed' : 'unavailable'
      }),
    listSnapshots: () => turn(() => shelf.list()),
    readSnapshot: (id) => turn(async () => (await shelf.read(id))?.bytes ?? null),
  }
}

async function save(folder: string, shelf: Shelf, snapshot: Snapshot): ReturnType<Calls['saveSnapshot']> {
  if (!(await canWrite(folder, snapshot.bytes.length))) return 'unavailable'
  const before = await shelf.list()
  if (snapshot.transactions === 0 && before.some(isFull)) return 'kept-last-good'

  const id = copyId(snapshot.savedAt, before.map(idOf))
  if (!(await shelf.write(id, snapshot))) return 'unavailable'
  const after = await shelf.list()
  const stay = retained(after, snapshot.savedAt)
  // One that the disk does not let go is tried again with the next.
  for (const old of after) if (!stay.has(old.id)) await shelf.remove(old.id)
  return after.find((info) => info.id === id) ?? 'unavailable'
}

async function replace(
  folder: string,
  shelf: Shelf,
  id: string,
  bytes: Uint8Array,
): ReturnType<Calls['replaceSnapshot']> {
  const present = await shelf.read(id)
  if (present === null || !(await canWrite(folder, bytes.length))) return 'unavailable'
  const next = copyId(present.savedAt, (await shelf.list()).map(idOf))
  if (!(await shelf.write(next, { ...present, bytes }))) return 'unavailable'
  if (await shelf.remove(id)) return 'replaced'
  await shelf.remove(next)
  return 'unavailable'
}

/** Whether there is a folder, or can be one, on a disk with room. */
const canWrite = (folder: string, bytes: number): Promise<boolean> =>
  mkdir(folder, { recursive: true }).then(
    () => hasRoomFor(bytes, folder),
    () => false,
  )

const idOf = ({ id }: SnapshotInfo): string => id

const isFull = (snapshot: SnapshotInfo): boolean => !snapshot.damaged && snapshot.transactions > 0
