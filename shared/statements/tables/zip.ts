import { crc32 } from './crc32'
import { inflate } from './inflate'

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  readonly read: (limit: number) => Promise<Uint8Array>
}

/** Thrown where an archive is not what it says; the reader turns it into a problem. */
export class ZipError extends Error {}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

/**
 * The files of a ZIP archive (PKWARE APPNOTE 6.3: stored and deflated entries, no ZIP64, no spanning). Inflating is
 * the platform's own, stopped at a limit of bytes really produced: what the archive states may lie.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new ZipError('directory')
    const nameLength = view.getUint16(at + 28, true)
    const method = view.getUint16(at + 10, true)
    const size = view.getUint32(at + 20, true)
    const local = view.getUint32(at + 42, true)
    const checksum = view.getUint32(at + 16, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      read: async (limit) => {
        const all = await unpack(bytesOf(bytes, view, local, size), method, limit)
        if (crc32(all) !== checksum) throw new ZipError('checksum')
        return all
      },
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at
  throw new ZipError('end')
}

function bytesOf(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new ZipError('entry')
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (from + size > bytes.length) throw new ZipError('end')
  return bytes.subarray(from, from + size)
}

async function unpack(packed: Uint8Array, method: number, limit: number): Promise<Uint8Array> {
  if (method === 0 && packed.length <= limit) return packed
  if (method === 0) throw new ZipError('size')
  if (method !== 8) throw new ZipError(`method ${method}`)
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of inflate(packed, 'deflate-raw')) {
      length += part.length
      if (length > limit) throw new ZipError('size')
      parts.push(part)
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('data')
  }
  return joined(parts, length)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
