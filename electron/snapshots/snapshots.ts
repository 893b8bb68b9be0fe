import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Calls, SnapshotInfo } from '../../shared/ipc'
import { writeFileAtomic } from '../files/write-file-atomic'
import { hasRoomFor } from './free-space'
import { retained } from './retained'
import { decodeSnapshot, encodeSnapshot, type Snapshot } from './snapshot-file'

/** The safety copies of one folder: the three calls of the window that speak of them. */
export type Snapshots = Pick<Calls, 'saveSnapshot' | 'listSnapshots' | 'readSnapshot'>

const EXTENSION = '.snapshot'

/**
 * Keeps safety copies in a folder of its own. Each is written whole or not at all and read back before it counts;
 * older ones go by `retained`. Calls wait for one another, so that a list never sees half a rotation.
 *
 * @param now the clock, for the names of new copies
 */
export function keepSnapshots(folder: string, now: () => Date): Snapshots {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work)
    last = turn
    return turn
  }
  return {
    saveSnapshot: (transactions, bytes) =>
      inTurn(() => save(folder, { savedAt: now().toISOString(), transactions, bytes })),
    listSnapshots: () => inTurn(() => list(folder)),
    readSnapshot: (id) => inTurn(async () => (await read(folder, id))?.bytes ?? null),
  }
}

async function save(folder: string, snapshot: Snapshot): ReturnType<Calls['saveSnapshot']> {
  const isThere = await mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  )
  if (!isThere) return 'unavailable'
  const before = await list(folder)
  if (snapshot.transactions === 0 && before.some(isFull)) return 'kept-last-good'
  if (!(await hasRoomFor(snapshot.bytes.length, folder))) return 'unavailable'

  const id = freeId(snapshot.savedAt, before)
  const file = join(folder, id + EXTENSION)
  const written = await writeFileAtomic(file, ...encodeSnapshot(snapshot)).then(
    () => read(folder, id),
    () => null,
  )
  if (written === null) {
    await rm(file, { force: true })
    return 'unavailable'
  }
  await rotate(folder)
  return infoOf(id, written)
}

async function list(folder: string): Promise<readonly SnapshotInfo[]> {
  const names = await readdir(folder).catch(() => [])
  const ids = names.filter((name) => name.endsWith(EXTENSION)).map((name) => name.slice(0, -EXTENSION.length))
  const infos: SnapshotInfo[] = []
  // One after another: all of them at once would hold all of them in memory.
  for (const id of ids) infos.push(await infoAt(folder, id))
  return infos.sort((a, b) => (a.savedAt === b.savedAt ? compare(b.id, a.id) : compare(b.savedAt, a.savedAt)))
}

async function infoAt(folder: string, id: string): Promise<SnapshotInfo> {
  const snapshot = await read(folder, id)
  if (snapshot) return infoOf(id, snapshot)
  const { size, mtime } = await stat(join(folder, id + EXTENSION))
  return { id, savedAt: mtime.toISOString(), bytes: size, transactions: 0, damaged: true }
}

async function read(folder: string, id: string): Promise<Snapshot | null> {
  const file = await readFile(join(folder, id + EXTENSION)).catch(() => null)
  return file && decodeSnapshot(file)
}

async function rotate(folder: string): Promise<void> {
  const all = await list(folder)
  const stay = retained(all)
  for (const { id } of all) if (!stay.has(id)) await rm(join(folder, id + EXTENSION))
}

const isFull = (snapshot: SnapshotInfo): boolean => !snapshot.damaged && snapshot.transactions > 0

const infoOf = (id: string, { savedAt, transactions, bytes }: Snapshot): SnapshotInfo => ({
  id,
  savedAt,
  bytes: bytes.length,
  transactions,
  damaged: false,
})

/** The instant as a file name; numbered where the clock stood still. */
function freeId(savedAt: string, taken: readonly SnapshotInfo[]): string {
  const instant = savedAt.replace(/[:.]/g, '-')
  const number = taken.filter(({ id }) => id.startsWith(instant)).length
  return number === 0 ? instant : `${instant}-${number}`
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
