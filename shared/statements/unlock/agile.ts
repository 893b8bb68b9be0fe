import { walkXml } from '../tables/xml'
import { aesKey, decryptCbc } from './aes'
import { concat } from '../../bytes/concat'
import { fit, littleEndian, utf16 } from './bytes'
import { LockError } from './lock-error'

/** How one thing is encrypted: the package, or the key to it. */
interface Cipher {
  readonly salt: Uint8Array
  readonly keyBytes: number
  readonly hash: string
}

interface PasswordKey extends Cipher {
  readonly spins: number
  readonly verifierInput: Uint8Array
  readonly verifierHash: Uint8Array
  readonly value: Uint8Array
}

/** What each derived key is for (MS-OFFCRYPTO, 2.3.4.13). */
const purpose = {
  input: Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79),
  hash: Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e),
  value: Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6),
}

/** Office spins 100,000 times. A file may ask for a hundred times that, which would keep a machine busy for minutes. */
const MOST_SPINS = 500_000

const SEGMENT = 4096

/**
 * Opens a package of agile encryption (ECMA-376, MS-OFFCRYPTO 2.3.4.10 to 2.3.4.15); null where the password is wrong.
 *
 * @param xml what the stream `EncryptionInfo` says, behind its version
 * @throws LockError where the encryption is none we can undo
 */
export async function openAgile(
  xml: Uint8Array,
  box: Uint8Array,
  password: string,
): Promise<Uint8Array | null> {
  const { data, key } = await ciphersOf(xml)
  const spun = await spin(key, utf16(password))
  const derive = async (block: Uint8Array): Promise<CryptoKey> =>
    aesKey(fit(await digest(key.hash, spun, block), key.keyBytes, 0x36))
  const input = await decryptCbc(await derive(purpose.input), key.salt, key.verifierInput)
  const expected = await decryptCbc(await derive(purpose.hash), key.salt, key.verifierHash)
  const found = await digest(key.hash, input.subarray(0, key.salt.length))
  if (!found.every((byte, index) => byte === expected[index])) return null
  const value = await decryptCbc(await derive(purpose.value), key.salt, key.value)
  return openBox(box, data, await aesKey(value.subarray(0, data.keyBytes)))
}

/** The package: its length in eight bytes, then segments, each with an initial vector from its number. */
async function openBox(box: Uint8Array, data: Cipher, key: CryptoKey): Promise<Uint8Array> {
  const length = new DataView(box.buffer, box.byteOffset).getUint32(0, true)
  const parts: Uint8Array[] = []
  for (let at = 8, number = 0; at < box.length; at += SEGMENT, number++) {
    const iv = await digest(data.hash, data.salt, littleEndian(number))
    parts.push(await decryptCbc(key, iv.subarray(0, data.salt.length), box.subarray(at, at + SEGMENT)))
  }
  return concat(...parts).subarray(0, length)
}

async function spin({ hash, salt, spins }: PasswordKey, password: Uint8Array): Promise<Uint8Array> {
  let spun = await digest(hash, salt, password)
  for (let i = 0; i < spins; i++) spun = await digest(hash, littleEndian(i), spun)
  return spun
}

const digest = async (hash: string, ...parts: readonly Uint8Array[]): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest(hash, concat(...parts)))

async function ciphersOf(xml: Uint8Array): Promise<{ data: Cipher; key: PasswordKey }> {
  const found = new Map<string, Readonly<Record<string, string>>>()
  await walkXml(xml, { onopentag: (name, attributes) => void found.set(name, attributes) })
  const data = found.get('keyData')
  const key = found.get('encryptedKey')
  if (!data || !key) throw new LockError()
  const spins = Number(key['spinCount'])
  if (!Number.isInteger(spins) || spins < 0 || spins > MOST_SPINS) throw new LockError()
  return {
    data: cipherOf(data),
    key: {
      ...cipherOf(key),
      spins,
      verifierInput: base64(key['encryptedVerifierHashInput']),
      verifierHash: base64(key['encryptedVerifierHashValue']),
      value: base64(key['encryptedKeyValue']),
    },
  }
}

function cipherOf(attributes: Readonly<Record<string, string>>): Cipher {
  const hash = /^SHA-?(1|256|384|512)$/i.exec(attributes['hashAlgorithm'] ?? '')?.[1]
  const keyBytes = Number(attributes['keyBits']) / 8
  const plain = attributes['cipherAlgorithm'] === 'AES' && attributes['cipherChaining'] === 'ChainingModeCBC'
  if (hash === undefined || !plain || ![16, 24, 32].includes(keyBytes)) throw new LockError()
  return {
    salt: base64(attributes['saltValue']),
    keyBytes,
    hash: `SHA-${hash}`,
  }
}

function base64(text: string | undefined): Uint8Array {
  try {
    return Uint8Array.from(atob(text ?? ''), (letter) => letter.charCodeAt(0))
  } catch {
    throw new LockError()
  }
}
