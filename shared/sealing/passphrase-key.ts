import { z } from 'zod'
import { fromHex, toHex } from '../bytes/hex'
import { hexOf } from './hex-of'

/**
 * PBKDF2-HMAC-SHA-256 as the OWASP Password Storage Cheat Sheet asks for it (2023 to 2026). WebCrypto knows neither
 * Argon2 nor scrypt.
 */
export const ITERATIONS = 600_000

/** Short ones are tried out in no time, however slow each try is made. */
export const SHORTEST_PASSPHRASE = 10

/** More would only serve to stall whoever opens the file. */
const MOST_ITERATIONS = 10_000_000
const SALT_BYTES = 16

/** How a passphrase becomes a key. */
export const derivation = {
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().min(1).max(MOST_ITERATIONS),
  salt: hexOf(SALT_BYTES),
}
export type Derivation = z.infer<z.ZodObject<typeof derivation>>

/** Gives bytes that nobody can foresee. */
export type RandomBytes = (bytes: number) => Uint8Array

/** A derivation of its own for one file or one lock. */
export const makeDerivation = (random: RandomBytes, iterations = ITERATIONS): Derivation => ({
  kdf: 'PBKDF2-SHA-256',
  iterations,
  salt: toHex(random(SALT_BYTES)),
})

/** The AES key of a passphrase, which is brought into one form first: `한` may be typed as one character or as three. */
export async function passphraseKey(
  passphrase: string,
  { salt, iterations }: Derivation,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  )
}
