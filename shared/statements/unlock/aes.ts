import { concat } from '../../bytes/concat'
import { fit } from './bytes'

const BLOCK = 16

/** An AES key for both ways: what is not padded can only be read with a block that is added. */
export const aesKey = (bytes: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes.slice(), 'AES-CBC', false, ['encrypt', 'decrypt'])

/**
 * Decrypts whole blocks that were encrypted without padding. WebCrypto insists on padding, so a block of it is
 * appended, encrypted as if it followed the data.
 */
export async function decryptCbc(key: CryptoKey, iv: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  const whole = data.subarray(0, data.length - (data.length % BLOCK))
  if (whole.length === 0) return whole
  const last = fit(whole.subarray(-BLOCK), BLOCK, 0)
  const padding = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: last }, key, new Uint8Array())
  const algorithm = { name: 'AES-CBC', iv: fit(iv, BLOCK, 0x36) }
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, concat(whole, new Uint8Array(padding))))
}

/** Decrypts blocks that do not depend on one another (ECB): chained decryption, with the chain taken off again. */
export async function decryptEcb(key: CryptoKey, data: Uint8Array): Promise<Uint8Array> {
  const plain = await decryptCbc(key, new Uint8Array(BLOCK), data)
  return plain.map((byte, index) => byte ^ (index < BLOCK ? 0 : data[index - BLOCK]!))
}
