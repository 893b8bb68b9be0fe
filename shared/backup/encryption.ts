import { z } from 'zod'
import { fromHex, toHex } from '../bytes/hex'

/**
 * PBKDF2-HMAC-SHA-256 as the OWASP Password Storage Cheat Sheet asks for it (2023 to 2026). WebCrypto knows neither
 * Argon2 nor scrypt.
 */
export const ITERATIONS = 600_000

/** More would only serve to stall whoever opens the file. */
const MOST_ITERATIONS = 10_000_000
const SALT_BYTES = 16
/** What NIST SP 800-38D recommends for GCM; fresh for every file, as is the key, whose salt is fresh too. */
const IV_BYTES = 12

const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))

/** How a payload is encrypted, as the header tells it. */
export const cipherSchema = z.strictObject({
  cipher: z.literal('AES-256-GCM'),
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().min(1).max(MOST_ITERATIONS),
  salt: hexOf(SALT_BYTES),
  iv: hexOf(IV_BYTES),
})
export type Cipher = z.infer<typeof cipherSchema>

/** A cipher of its own for one file. */
export const makeCipher = (random: (bytes: number) => Uint8Array, iterations = ITERATIONS): Cipher => ({
  cipher: 'AES-256-GCM',
  kdf: 'PBKDF2-SHA-256',
  iterations,
  salt: toHex(random(SALT_BYTES)),
  iv: toHex(random(IV_BYTES)),
})

/** Encrypts; `header` is not hidden, but cannot be changed either without being noticed. */
export async function encrypt(
  plain: Uint8Array,
  passphrase: string,
  cipher: Cipher,
  header: Uint8Array,
): Promise<Uint8Array> {
  const key = await keyOf(passphrase, cipher, 'encrypt')
  const sealed = await crypto.subtle.encrypt(algorithm(cipher, header), key, plain as BufferSource)
  return new Uint8Array(sealed)
}

/** Decrypts; null where the passphrase is another one, or the header or a byte is not what was written. */
export async function decrypt(
  sealed: Uint8Array,
  passphrase: string,
  cipher: Cipher,
  header: Uint8Array,
): Promise<Uint8Array | null> {
  const key = await keyOf(passphrase, cipher, 'decrypt')
  try {
    const plain = await crypto.subtle.decrypt(algorithm(cipher, header), key, sealed as BufferSource)
    return new Uint8Array(plain)
  } catch {
    return null
  }
}

const algorithm = ({ iv }: Cipher, header: Uint8Array) => ({
  name: 'AES-GCM',
  iv: fromHex(iv),
  additionalData: header as BufferSource,
})

/** The passphrase is brought into one form first: `한` may be typed as one character or as three. */
async function keyOf(
  passphrase: string,
  { salt, iterations }: Cipher,
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
