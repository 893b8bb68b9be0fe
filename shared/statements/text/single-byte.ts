import { type SingleByteSet, unitsOf } from './single-byte-tables'

/**
 * Decodes a set of one byte a character by our own tables: browsers and Node have decoders of their own, which differ.
 *
 * @throws {TypeError} where a byte means nothing in the set, unless `loose`, when it becomes U+FFFD
 */
export function createSingleByteDecoder(set: SingleByteSet, loose: boolean): (bytes: Uint8Array) => string {
  const units = unitsOf(set)
  return (bytes) => {
    const codes = new Uint16Array(bytes.length)
    for (let i = 0; i < bytes.length; i++) codes[i] = units[bytes[i]!]!
    if (!loose && codes.includes(0xfffd)) throw new TypeError(`A byte means nothing in ${set}`)
    // Every machine this runs on keeps the low byte first.
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes)
  }
}
