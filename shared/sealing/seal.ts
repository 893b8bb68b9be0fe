/** What NIST SP 800-38D recommends for GCM. A key must never see one of them twice. */
export const IV_BYTES = 12

/**
 * Encrypts by AES-256-GCM, its tag of 16 bytes at the end.
 *
 * @param told is not hidden, but cannot be changed without being noticed
 */
export async function seal(
  plain: Uint8Array,
  key: CryptoKey,
  iv: Uint8Array,
  told: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const sealed = await crypto.subtle.encrypt(algorithm(iv, told), key, plain as BufferSource)
  return new Uint8Array(sealed)
}

/** Decrypts; null where the key is another one, or a byte of it or of `told` is not what was sealed. */
export async function unseal(
  sealed: Uint8Array,
  key: CryptoKey,
  iv: Uint8Array,
  told: Uint8Array,
): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, told), key, sealed as BufferSource))
  } catch {
    return null
  }
}

const algorithm = (iv: Uint8Array, told: Uint8Array) => ({
  name: 'AES-GCM',
  iv: iv as BufferSource,
  additionalData: told as BufferSource,
})
