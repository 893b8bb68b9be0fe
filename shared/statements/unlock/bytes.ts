import { concat } from '../../bytes/concat'

/** A whole number in four bytes, the least first. */
export function littleEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value, true)
  return bytes
}

/** The first `length` bytes, filled up with one byte where there are fewer. */
export function fit(bytes: Uint8Array, length: number, fill: number): Uint8Array<ArrayBuffer> {
  const fitted = new Uint8Array(length).fill(fill)
  fitted.set(bytes.subarray(0, length))
  return fitted
}

/** Text as UTF-16, the least byte first: how Office writes passwords and names. */
export const utf16 = (text: string): Uint8Array =>
  concat(...Array.from({ length: text.length }, (_, i) => littleEndian(text.charCodeAt(i)).subarray(0, 2)))
