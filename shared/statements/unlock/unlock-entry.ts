import { crcStep } from '../tables/crc32'
import { aesCounter } from './aes-counter'

/** How WinZip says that a file is locked with AES, in a field of its own. */
export interface AesLock {
  /** Bytes of the key: 16, 24 or 32. */
  readonly keyBytes: number
  /** How the file is packed inside of its lock. */
  readonly method: number
}

/** Fixed by the format. */
const SPINS = 1000
const CHECK_BYTES = 2
const SEAL_BYTES = 10

/**
 * Opens a file of an archive that is locked with AES (WinZip, AE-1 and AE-2: www.winzip.com/aes_info.htm). Null where the
 * password is wrong, or what it opens is not what was locked.
 */
export async function openAesEntry(
  locked: Uint8Array,
  password: string,
  { keyBytes }: AesLock,
): Promise<Uint8Array | null> {
  const saltBytes = keyBytes / 2
  if (locked.length < saltBytes + CHECK_BYTES + SEAL_BYTES) return null
  const keys = await deriveKeys(password, locked.slice(0, saltBytes), keyBytes)
  const check = locked.subarray(saltBytes, saltBytes + CHECK_BYTES)
  if (!check.every((byte, i) => byte === keys[2 * keyBytes + i])) return null
  const data = locked.slice(saltBytes + CHECK_BYTES, locked.length - SEAL_BYTES)
  const seal = locked.subarray(locked.length - SEAL_BYTES)
  const found = await hmacSha1(keys.slice(keyBytes, 2 * keyBytes), data)
  if (!seal.every((byte, i) => byte === found[i])) return null
  return aesCounter(keys.subarray(0, keyBytes), data)
}

/** The key of the cipher, the key of the seal, and two bytes that tell a wrong password. */
async function deriveKeys(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  keyBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(password), 'PBKDF2', false, [
    'deriveBits',
  ])
  const how = { name: 'PBKDF2', hash: 'SHA-1', salt, iterations: SPINS }
  return new Uint8Array(await crypto.subtle.deriveBits(how, secret, 8 * (2 * keyBytes + CHECK_BYTES)))
}

async function hmacSha1(key: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const sealing = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', sealing, data))
}

/** Random bytes before the data, whose last tells a wrong password in 255 of 256 cases. */
const HEAD_BYTES = 12

/**
 * Opens a file of an archive that is locked in PKWARE's first way (APPNOTE 6.1). Null where the password is certainly
 * wrong; where it only seems right, the checksum of the file tells.
 *
 * @param check what the last byte of its head must be: the highest of its checksum, or of its time
 */
export function openPlainEntry(locked: Uint8Array, password: string, check: number): Uint8Array | null {
  if (locked.length < HEAD_BYTES) return null
  const keys: [number, number, number] = [0x12345678, 0x23456789, 0x34567890]
  for (const byte of new TextEncoder().encode(password)) turn(keys, byte)
  const open = locked.map((byte) => {
    const near = (keys[2] | 2) & 0xffff
    const plain = byte ^ ((Math.imul(near, near ^ 1) >>> 8) & 0xff)
    turn(keys, plain)
    return plain
  })
  return open[HEAD_BYTES - 1] === check ? open.subarray(HEAD_BYTES) : null
}

function turn(keys: [number, number, number], byte: number): void {
  keys[0] = crcStep(keys[0], byte)
  keys[1] = (Math.imul(keys[1] + (keys[0] & 0xff), 134_775_813) + 1) | 0
  keys[2] = crcStep(keys[2], keys[1] >>> 24)
}
