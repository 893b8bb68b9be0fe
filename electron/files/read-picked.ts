import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { PickedFile } from '../../shared/ipc'

/** No statement is this large. What is, is cut just above it, so that the reader refuses it by its size. */
const MOST_BYTES = 256 * 1024 * 1024

/** Reads a file the person chose. Throws where it cannot be read. */
export async function readPicked(path: string): Promise<PickedFile> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    if (size <= MOST_BYTES) return { name: basename(path), bytes: await handle.readFile() }
    const bytes = new Uint8Array(MOST_BYTES + 1)
    await handle.read(bytes, 0, bytes.length, 0)
    return { name: basename(path), bytes }
  } finally {
    await handle.close()
  }
}
