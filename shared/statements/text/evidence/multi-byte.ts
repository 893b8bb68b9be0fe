import { looseDecoderOf } from '../encodings'
import type { Stretch } from '../sample'
import { eastAsianCost } from './east-asian'

/** The sets of two bytes a character that are guessed. */
export const multiByteEncodings = ['euc-kr', 'shift_jis', 'gb18030', 'big5', 'euc-jp'] as const

export type MultiByteEncoding = (typeof multiByteEncodings)[number]

const commonIn = { 'euc-kr': 'ko', shift_jis: 'ja', 'euc-jp': 'ja', gb18030: 'zh', big5: 'tw' } as const

const MALFORMED = 16
const BESIDE_LATIN = 4

/** What the bytes cost if they are text of the set: the less, the likelier. */
export function costOfCharacters(stretches: readonly Stretch[], encoding: MultiByteEncoding): number {
  const costs = costsOf(encoding)
  let cost = 0
  for (const { bytes, times } of stretches) {
    const weight = 1 + Math.log(times)
    // The first byte is a neighbour that belongs to nothing.
    let latin = isLatin(bytes[0]!)
    let kana = false
    for (let i = 1; i < bytes.length;) {
      if (bytes[i]! < 0x80) {
        latin = isLatin(bytes[i]!)
        kana = false
        i++
        continue
      }
      const length = lengthAt(bytes, i, encoding)
      const next = bytes[i + length]
      cost += weight * costs(bytes, i, length, kana)
      if (latin) cost += weight * BESIDE_LATIN
      if (next !== undefined && isLatin(next)) cost += weight * BESIDE_LATIN
      latin = false
      kana = length === 1
      i += length
    }
  }
  return cost
}

const isLatin = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

/** How many bytes a character has. */
function lengthAt(bytes: Uint8Array, at: number, encoding: MultiByteEncoding): number {
  const byte = bytes[at]!
  if (encoding === 'shift_jis' && byte >= 0xa1 && byte <= 0xdf) return 1
  if (encoding === 'euc-jp' && byte === 0x8f) return 3
  if (byte === 0x80 || byte === 0xff) return 1
  return 2
}

/** The cost of the character at a place, decoded once for each pair of bytes. */
function costsOf(
  encoding: MultiByteEncoding,
): (bytes: Uint8Array, at: number, length: number, kana: boolean) => number {
  const known = new Map<number, number>()
  const decoded = looseDecoderOf(encoding)
  const costOf = eastAsianCost(commonIn[encoding])
  return (bytes, at, length, kana) => {
    let key = 0
    for (let i = kana ? at - 1 : at; i < at + length; i++) key = key * 256 + (bytes[i] ?? 0)
    let cost = known.get(key)
    if (cost === undefined) {
      const before = kana ? decoded(bytes.subarray(at - 1, at)) : ''
      const text = decoded(bytes.subarray(at, at + length))
      cost = text.includes('\uFFFD')
        ? MALFORMED
        : costOf(text, before, levelOf(bytes[at]!, bytes[at + 1] ?? 0, encoding))
      known.set(key, cost)
    }
    return cost
  }
}

/** Standards put everyday characters into a first level, others into a second; what vendors added comes third. */
function levelOf(lead: number, trail: number, encoding: MultiByteEncoding): 1 | 2 | 3 {
  const within = (from: number, to: number): boolean => lead >= from && lead <= to
  switch (encoding) {
    case 'shift_jis':
      return within(0x88, 0x97) ? 1 : within(0x98, 0xea) ? 2 : 3
    case 'big5':
      return within(0xa4, 0xc6) ? 1 : within(0xc9, 0xf9) ? 2 : 3
    case 'euc-jp':
      return within(0xb0, 0xcf) ? 1 : within(0xd0, 0xf4) ? 2 : 3
    case 'gb18030':
      return trail < 0xa1 ? 3 : within(0xb0, 0xd7) ? 1 : within(0xd8, 0xf7) ? 2 : 3
    case 'euc-kr':
      return trail < 0xa1 || lead < 0xa1 ? 3 : within(0xb0, 0xc8) ? 1 : 2
  }
}
