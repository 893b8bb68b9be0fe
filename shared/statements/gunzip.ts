import { inflate } from './tables/inflate'

/**
 * Unpacks what gzip packed, up to a size.
 *
 * @returns the bytes; null where they are damaged, `'too-much'` where there are more
 */
export async function gunzip(packed: Uint8Array, most: number): Promise<Uint8Array | null | 'too-much'> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of inflate(packed, 'gzip')) {
      length += part.length
      if (length > most) return 'too-much'
      parts.push(part)
    }
  } catch {
    return null
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
