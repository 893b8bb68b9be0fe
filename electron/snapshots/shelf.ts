import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SnapshotInfo } from '../../shared/ipc'
import { writeFileAtomic } from '../files/write-file-atomic'
import { decodeSnapshot, encodeSnapshot, type Snapshot } from './snapshot-file'

const EXTENSION = '.snapshot'

/** The snapshot files of one folder. */
export interface Shelf {
  /** All of them, newest first. */
  list(): Promise<readonly SnapshotInfo[]>
  /** Null where it is gone or damaged. */
  read(id: string): Promise<Snapshot | null>
  /** Writes one and reads it back. False, and nothing left, where the disk did not keep every bit of it. */
  write(id: string, snapshot: Snapshot): Promise<boolean>
  /** False where the disk does not let it go. */
  remove(id: string): Promise<boolean>
}

/**
 * The shelf in a folder. To list is to check every bit, which takes seconds for large ledgers; so what was found out
 * about a file is remembered until its size or time changes. To read always checks.
 */
export function shelfIn(folder: string): Shelf {
  const known = new Map<string, SnapshotInfo>()
  const pathOf = (id: string): string => join(folder, id + EXTENSION)

  async function read(id: string): Promise<Snapshot | null> {
    const file = await readFile(pathOf(id)).catch(() => null)
    return file && decodeSnapshot(file)
  }

  /** Null where somebody took it away meanwhile. */
  async function infoOf(id: string): Promise<SnapshotInfo | null> {
    const file = await stat(pathOf(id)).catch(() => null)
    if (file === null) return null
    const { size, mtime } = file
    const key = `${id} ${size} ${mtime.getTime()}`
    const info = known.get(key) ?? describe(id, await read(id), { size, mtime })
    known.set(key, info)
    return info
  }

  return {
    read,
    async list() {
      const names = await readdir(folder).catch(() => [])
      const infos: SnapshotInfo[] = []
      // One after another: all of them at once would hold all of them in memory.
      for (const name of names) {
        const info = name.endsWith(EXTENSION) ? await infoOf(name.slice(0, -EXTENSION.length)) : null
        if (info) infos.push(info)
      }
      return infos.sort((a, b) => compare(b.savedAt, a.savedAt) || compare(b.id, a.id))
    },
    async write(id, snapshot) {
      try {
        await writeFileAtomic(pathOf(id), ...encodeSnapshot(snapshot))
        if ((await read(id)) !== null) return true
      } catch {
        // A full or failing disk: the caller is told by the answer.
      }
      await rm(pathOf(id), { force: true })
      return false
    },
    remove: (id) =>
      rm(pathOf(id)).then(
        () => true,
        () => false,
      ),
  }
}

/** A damaged one is described by its file alone. */
const describe = (
  id: string,
  snapshot: Snapshot | null,
  file: { readonly size: number; readonly mtime: Date },
): SnapshotInfo =>
  snapshot === null
    ? { id, savedAt: file.mtime.toISOString(), bytes: file.size, transactions: 0, damaged: true }
    : { id, ...snapshot, bytes: snapshot.bytes.length, damaged: false }

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
