import { containerOf } from '../../shared/statements/container'
import { importer } from './importer'
import type { QueuedFile } from './queue-state'

/** So many bytes tell an archive. */
const HEAD_BYTES = 8

/**
 * The files of an archive, each to be read as one of its own; the file itself where it is no archive, holds one file, or
 * does not open: reading it then tells why.
 */
export async function unpacked(file: QueuedFile): Promise<readonly QueuedFile[]> {
  const { name, content, modified, answers } = file
  const head = await content
    .slice(0, HEAD_BYTES)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0))
  if (containerOf(new Uint8Array(head)) !== 'zip') return [file]
  const inner = await importer()
    .unpack({ name, content, modified, answers })
    .catch(() => null)
  return inner === null
    ? [file]
    : inner.map((one) => ({ ...file, ...one, id: crypto.randomUUID(), profile: null, before: null }))
}
