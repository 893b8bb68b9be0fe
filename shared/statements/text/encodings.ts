import { createMultibyteDecoder } from '@exodus/bytes/multi-byte.js'
import type { Encoding } from './labels'
import { createSingleByteDecoder } from './single-byte'

export { type Encoding, encodingOf, encodings } from './labels'

/**
 * Decodes strictly: null where the bytes are not valid in the set.
 *
 * The sets of one country go through plain JavaScript tables, because Node and Chromium disagree about them:
 * Node 20 drops most Hangul syllables of CP949, and reads 0x80 of windows-1252 as a control character.
 */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return decoderOf(encoding, false)(bytes)
  } catch {
    return null
  }
}

/** Decodes whatever stands there; bytes that mean nothing in the set become U+FFFD, each for itself. */
export const decodeLoosely = (bytes: Uint8Array, encoding: Encoding): string =>
  looseDecoderOf(encoding)(bytes)

/** The same for who decodes many pieces of a set. */
export const looseDecoderOf = (encoding: Encoding): ((bytes: Uint8Array) => string) =>
  decoderOf(encoding, true)

function decoderOf(encoding: Encoding, loose: boolean): (bytes: Uint8Array) => string {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be': {
      const decoder = new TextDecoder(encoding, { fatal: !loose })
      return (bytes) => decoder.decode(bytes)
    }
    case 'euc-kr':
    case 'shift_jis':
    case 'euc-jp':
    case 'iso-2022-jp':
    case 'gb18030':
    case 'big5':
      return createMultibyteDecoder(encoding, loose)
    default:
      return createSingleByteDecoder(encoding, loose)
  }
}
