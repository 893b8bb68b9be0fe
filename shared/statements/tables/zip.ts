import { decodeStrictly } from '../text/encodings'
import { decode } from '../text/decode'
import { type AesLock, openAesEntry, openPlainEntry } from '../unlock/unlock-entry'
import { crc32 } from './crc32'
import { unpack, UnpackError } from './unpack'

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  /** When it was last written, as MS-DOS packs a day; 0 where it is not said. */
  readonly dosDay: number
  /**
   * What it unpacks to.
   *
   * @param limit the most bytes it may come to
   * @throws ZipError
   */
  readonly read: (limit: number, password?: string) => Promise<Uint8Array>
}

/** Why an archive gives nothing: it is not what it says, or stops before its directory, or is locked or packed in a way that is none of ours. */
export type ZipFault = 'damaged' | 'cut' | 'password' | 'lock' | 'packing'

/** Thrown where an archive does not give what it holds; the reader turns it into a problem. */
export class ZipError extends Error {
  constructor(
    message: string,
    readonly fault: ZipFault = 'damaged',
  ) {
    super(message)
  }
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

const LOCKED = 1
const TIME_CHECKS = 8
const STRONGLY_LOCKED = 64
const AES_METHOD = 99

/**
 * The files of a ZIP archive (PKWARE APPNOTE 6.3: stored and deflated entries, no ZIP64, no spanning; locked in PKWARE's
 * first way or WinZip's). Inflating is the platform's own, stopped at a limit of bytes really produced: what the archive
 * states may lie.
 *
 * @throws ZipError where there is no directory of files, or a part of it is missing
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new ZipError('directory')
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    const method = view.getUint16(at + 10, true)
    const stated: Stated = {
      flags: view.getUint16(at + 8, true),
      method,
      aes: method === AES_METHOD ? aesLockIn(bytes.subarray(nameEnd, extraEnd)) : null,
      time: view.getUint16(at + 12, true),
      checksum: view.getUint32(at + 16, true),
    }
    const size = view.getUint32(at + 20, true)
    const local = view.getUint32(at + 42, true)
    entries.push({
      name: nameOf(bytes.subarray(at + 46, nameEnd)),
      encrypted: (stated.flags & LOCKED) !== 0,
      dosDay: view.getUint16(at + 14, true),
      read: (limit, password) => contentOf(bytesOf(bytes, view, local, size), stated, limit, password),
    })
    at = extraEnd + view.getUint16(at + 32, true)
  }
  return entries
}

/** Archives made in East Asia have names in the character set of their system, and do not say which. */
const nameOf = (bytes: Uint8Array): string => decodeStrictly(bytes, 'utf-8') ?? decode(bytes).text

/** What the directory says of one file. */
interface Stated {
  readonly flags: number
  readonly method: number
  readonly aes: AesLock | null
  readonly time: number
  readonly checksum: number
}

async function contentOf(
  stored: Uint8Array,
  stated: Stated,
  limit: number,
  password: string | undefined,
): Promise<Uint8Array> {
  const isLocked = (stated.flags & LOCKED) !== 0
  const packed = isLocked ? await unlocked(stored, stated, password) : stored
  const method = stated.aes?.method ?? stated.method
  if (method !== 0 && method !== 8) throw new ZipError(`method ${method}`, 'packing')
  // A password that only seems right gives bytes that do not unpack.
  const fault = isLocked && stated.aes === null ? 'password' : 'damaged'
  const all = await unpack(packed, method === 0 ? null : 'deflate-raw', limit).catch((error: unknown) => {
    if (!(error instanceof UnpackError)) throw error
    throw new ZipError(error.message, error.reason === 'size' ? 'damaged' : fault)
  })
  // A file sealed by WinZip's lock may state no checksum.
  if (crc32(all) !== stated.checksum && (stated.aes === null || stated.checksum !== 0))
    throw new ZipError('checksum', fault)
  return all
}

async function unlocked(
  stored: Uint8Array,
  { flags, method, aes, time, checksum }: Stated,
  password: string | undefined,
): Promise<Uint8Array> {
  if ((flags & STRONGLY_LOCKED) !== 0 || (method === AES_METHOD && aes === null))
    throw new ZipError('lock', 'lock')
  if (password === undefined) throw new ZipError('password', 'password')
  const check = (flags & TIME_CHECKS) === 0 ? checksum >>> 24 : time >>> 8
  const open =
    aes === null ? openPlainEntry(stored, password, check) : await openAesEntry(stored, password, aes)
  if (open === null) throw new ZipError('password', 'password')
  return open
}

const AES_FIELD = 0x9901

/** WinZip's field (identifier, length, version, `AE`, strength 1 to 3, method); null where there is none that we know. */
function aesLockIn(extra: Uint8Array): AesLock | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== AES_FIELD || at + 11 > extra.length) continue
    const strength = extra[at + 8]!
    return strength < 1 || strength > 3
      ? null
      : { keyBytes: 8 + 8 * strength, method: view.getUint16(at + 9, true) }
  }
  return null
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at
  throw new ZipError('end', 'cut')
}

function bytesOf(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new ZipError('entry')
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (from + size > bytes.length) throw new ZipError('end')
  return bytes.subarray(from, from + size)
}
