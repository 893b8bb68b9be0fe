import { statfs } from 'node:fs/promises'

/** Left free for everything else, the database of the window first: it is lost when its disk is full (electron/electron#41877). */
const RESERVE_BYTES = 64 * 1024 * 1024

/** Whether `bytes` can be written to the folder's disk without filling it. */
export async function hasRoomFor(bytes: number, folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize > bytes + RESERVE_BYTES
}
