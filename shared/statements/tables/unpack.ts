import { concat } from '../../bytes/concat'
import { inflate } from './inflate'

/** Thrown where bytes do not unpack, or to more than they may. */
export class UnpackError extends Error {
  constructor(readonly reason: 'data' | 'size') {
    super(reason)
  }
}

/**
 * Packed bytes as a whole.
 *
 * @param format null where they are not packed at all
 * @param limit the most bytes they may come to; unpacking stops there
 * @throws UnpackError
 */
export async function unpack(
  packed: Uint8Array,
  format: 'deflate-raw' | 'gzip' | null,
  limit: number,
): Promise<Uint8Array> {
  if (format === null) {
    if (packed.length > limit) throw new UnpackError('size')
    return packed
  }
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of inflate(packed, format)) {
      length += part.length
      if (length > limit) throw new UnpackError('size')
      parts.push(part)
    }
  } catch (error) {
    throw error instanceof UnpackError ? error : new UnpackError('data')
  }
  return concat(...parts)
}
