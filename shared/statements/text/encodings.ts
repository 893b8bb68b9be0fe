import { createMultibyteDecoder } from '@exodus/bytes/multi-byte.js'
import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js'

/** Character sets by the names of the WHATWG Encoding standard. */
export type Encoding =
  | 'utf-8' | 'utf-16le' | 'utf-16be' | 'euc-kr' | 'shift_jis' | 'euc-jp' | 'gb18030' | 'big5'
  | 'windows-1250' | 'windows-1251' | 'windows-1252' | 'windows-1254' | 'iso-8859-15' // prettier-ignore

const names: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8', utf8: 'utf-8', 'us-ascii': 'windows-1252', ascii: 'windows-1252', usascii: 'windows-1252',
  'utf-16': 'utf-16le', 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be', unicode: 'utf-16le',
  'euc-kr': 'euc-kr', cp949: 'euc-kr', ms949: 'euc-kr', uhc: 'euc-kr', 'ks_c_5601-1987': 'euc-kr', 'windows-949': 'euc-kr',
  shift_jis: 'shift_jis', sjis: 'shift_jis', 'shift-jis': 'shift_jis', cp932: 'shift_jis', 'windows-31j': 'shift_jis',
  'euc-jp': 'euc-jp', gb18030: 'gb18030', gbk: 'gb18030', gb2312: 'gb18030', cp936: 'gb18030', big5: 'big5',
  'windows-1250': 'windows-1250', cp1250: 'windows-1250', 'windows-1251': 'windows-1251', cp1251: 'windows-1251',
  'windows-1252': 'windows-1252', cp1252: 'windows-1252', 1252: 'windows-1252', latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252', 'windows-1254': 'windows-1254', 'iso-8859-15': 'iso-8859-15',
} // prettier-ignore

/** The character set a label means, as the standard reads labels; null for one we do not read. */
export const encodingOf = (label: string): Encoding | null => names[label.trim().toLowerCase()] ?? null

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
  decoderOf(encoding, true)(bytes)

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
    case 'gb18030':
    case 'big5':
      return createMultibyteDecoder(encoding, loose)
    default:
      return createSinglebyteDecoder(encoding, loose)
  }
}
