import { z } from 'zod'
import { fromHex, toHex } from '../bytes/hex'
import { type DataKey, type WrappedKey, wrappedKeySchema } from '../sealing/data-key'
import { hexOf } from '../sealing/hex-of'
import { derivation, makeDerivation, passphraseKey, type RandomBytes } from '../sealing/passphrase-key'
import { IV_BYTES, seal } from '../sealing/seal'

/** How a payload is encrypted by a passphrase of its own, as the header tells it. */
export const cipherSchema = z.strictObject({
  cipher: z.literal('AES-256-GCM'),
  ...derivation,
  iv: hexOf(IV_BYTES),
})
export type Cipher = z.infer<typeof cipherSchema>

/** How it is encrypted by the data key of the store it is a copy of, which lies beside it, hidden in turn. */
export const storeCipherSchema = z.strictObject({
  cipher: z.literal('AES-256-GCM'),
  key: wrappedKeySchema,
  iv: hexOf(IV_BYTES),
})
export type StoreCipher = z.infer<typeof storeCipherSchema>

/** What locks a backup: a passphrase, or the key of the store, each with a cipher made for this one file. */
export type Lock =
  | { readonly by: 'passphrase'; readonly passphrase: string; readonly cipher: Cipher }
  | { readonly by: 'store'; readonly key: DataKey; readonly cipher: StoreCipher }

/** A cipher of its own for one file. */
export const makeCipher = (random: RandomBytes, iterations?: number): Cipher => ({
  cipher: 'AES-256-GCM',
  ...makeDerivation(random, iterations),
  iv: toHex(random(IV_BYTES)),
})

/** A cipher for one copy of a locked store. */
export const makeStoreCipher = (random: RandomBytes, key: WrappedKey): StoreCipher => ({
  cipher: 'AES-256-GCM',
  key,
  iv: toHex(random(IV_BYTES)),
})

/** Encrypts; `header` is not hidden, but cannot be changed either without being noticed. */
export async function encrypt(plain: Uint8Array, lock: Lock, header: Uint8Array): Promise<Uint8Array> {
  const key =
    lock.by === 'store' ? lock.key.records : await passphraseKey(lock.passphrase, lock.cipher, 'encrypt')
  return seal(plain, key, fromHex(lock.cipher.iv), header)
}
