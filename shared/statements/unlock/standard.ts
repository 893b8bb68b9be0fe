import { aesKey, decryptEcb } from './aes'
import { concat } from '../../bytes/concat'
import { fit, littleEndian, utf16 } from './bytes'
import { LockError } from './lock-error'

/** Fixed by the format (MS-OFFCRYPTO, 2.3.4.7). */
const SPINS = 50_000
const HASH_BYTES = 20

/**
 * Opens a package of standard encryption, as Office 2007 and many libraries write it (MS-OFFCRYPTO 2.3.4.5 to 2.3.4.9);
 * null where the password is wrong.
 *
 * @param info the stream `EncryptionInfo`
 * @throws LockError where the encryption is none we can undo
 */
export async function openStandard(
  info: Uint8Array,
  box: Uint8Array,
  password: string,
): Promise<Uint8Array | null> {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength)
  const header = 12
  if (info.length < header + 32) throw new LockError()
  const verifier = header + view.getUint32(8, true)
  const keyBytes = view.getUint32(header + 16, true) / 8
  if (![16, 24, 32].includes(keyBytes) || info.length < verifier + 40 + 32) throw new LockError()
  const salt = info.subarray(verifier + 4, verifier + 20)
  const key = await aesKey(await derive(salt, password, keyBytes))
  const input = await decryptEcb(key, info.subarray(verifier + 20, verifier + 36))
  const expected = await decryptEcb(key, info.subarray(verifier + 40, verifier + 72))
  const found = await sha1(input)
  if (!found.every((byte, index) => byte === expected[index])) return null
  const length = new DataView(box.buffer, box.byteOffset).getUint32(0, true)
  return (await decryptEcb(key, box.subarray(8))).subarray(0, length)
}

async function derive(salt: Uint8Array, password: string, keyBytes: number): Promise<Uint8Array> {
  let hash = await sha1(salt, utf16(password))
  for (let i = 0; i < SPINS; i++) hash = await sha1(littleEndian(i), hash)
  const last = await sha1(hash, littleEndian(0))
  const half = (fill: number): Promise<Uint8Array> =>
    sha1(
      new Uint8Array(64).fill(fill).map((byte, index) => (index < HASH_BYTES ? byte ^ last[index]! : byte)),
    )
  return fit(concat(await half(0x36), await half(0x5c)), keyBytes, 0)
}

const sha1 = async (...parts: readonly Uint8Array[]): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-1', concat(...parts)))
