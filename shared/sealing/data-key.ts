import { z } from 'zod'
import { fromHex, toHex } from '../bytes/hex'
import { hexOf } from './hex-of'
import { derivation, makeDerivation, passphraseKey, type RandomBytes } from './passphrase-key'
import { IV_BYTES, seal, unseal } from './seal'

const KEY_BYTES = 32
const ID_BYTES = 16
const TAG_BYTES = 16

/** The keys of a locked store. They cannot be read out, only used, and can be handed to a worker. */
export interface DataKey {
  /** Tells one data key from another; says nothing about it. */
  readonly id: string
  /** AES-GCM: hides what records hold. */
  readonly records: CryptoKey
  /** HMAC-SHA-256: gives records names that tell nothing. */
  readonly names: CryptoKey
}

/** A data key as it is stored: hidden by a passphrase, and of no use without it. */
export const wrappedKeySchema = z.strictObject({
  id: hexOf(ID_BYTES),
  ...derivation,
  iv: hexOf(IV_BYTES),
  sealed: hexOf(KEY_BYTES + TAG_BYTES),
})
export type WrappedKey = z.infer<typeof wrappedKeySchema>

/**
 * Makes a data key, hidden by a passphrase.
 *
 * @param iterations of the derivation; only tests make it quick
 */
export const makeDataKey = (
  passphrase: string,
  random: RandomBytes,
  iterations?: number,
): Promise<WrappedKey> => wrap(random(KEY_BYTES), toHex(random(ID_BYTES)), passphrase, random, iterations)

/** Opens a data key; null where the passphrase is another one, or the stored key was changed. */
export async function openDataKey(wrapped: WrappedKey, passphrase: string): Promise<DataKey | null> {
  const secret = await unwrap(wrapped, passphrase)
  if (!secret) return null
  const material = await crypto.subtle.importKey('raw', secret as BufferSource, 'HKDF', false, ['deriveKey'])
  const derive = (info: string, algorithm: AesKeyGenParams | HmacKeyGenParams, uses: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      {
        name: 'HKDF',
        hash: 'SHA-256',
        salt: fromHex(wrapped.id),
        info: new TextEncoder().encode(info),
      },
      material,
      algorithm,
      false,
      uses,
    )
  return {
    id: wrapped.id,
    records: await derive('jandon records', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    names: await derive('jandon names', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  }
}

/** The same data key, hidden by another passphrase; null where the present one is wrong. */
export async function rewrapDataKey(
  wrapped: WrappedKey,
  present: string,
  next: string,
  random: RandomBytes,
  iterations?: number,
): Promise<WrappedKey | null> {
  const secret = await unwrap(wrapped, present)
  return secret && wrap(secret, wrapped.id, next, random, iterations)
}

async function wrap(
  secret: Uint8Array,
  id: string,
  passphrase: string,
  random: RandomBytes,
  iterations?: number,
): Promise<WrappedKey> {
  const derived = makeDerivation(random, iterations)
  const iv = random(IV_BYTES)
  const key = await passphraseKey(passphrase, derived, 'encrypt')
  return { id, ...derived, iv: toHex(iv), sealed: toHex(await seal(secret, key, iv, fromHex(id))) }
}

async function unwrap(wrapped: WrappedKey, passphrase: string): Promise<Uint8Array | null> {
  const key = await passphraseKey(passphrase, wrapped, 'decrypt')
  return unseal(fromHex(wrapped.sealed), key, fromHex(wrapped.iv), fromHex(wrapped.id))
}
