import { decodeLoosely, decodeStrictly, type Encoding, encodingOf } from './encodings'
import { guessEncoding } from './guess-encoding'

/** Text, the character set it was in, and what told so. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** `mark`: a byte order mark. `valid`: strict UTF-8. `declared`: the file says so. */
  readonly by: 'person' | 'mark' | 'valid' | 'declared' | 'guess'
  /** Whether the last character is cut in two. */
  readonly cut: boolean
  /** Sets nearly as likely as the guessed one, in which other letters stand there; the likeliest first. */
  readonly rivals: readonly Encoding[]
  /** Whether bytes that mean nothing in the set were left standing as U+FFFD. */
  readonly damaged: boolean
}

/**
 * Bytes to text: a byte order mark, strict UTF-8, what the file declares, then what the decoded text looks like.
 * The same text in Node and in Chromium.
 *
 * @param chosen a character set the person chose; stands above everything but a byte order mark
 */
export function decode(bytes: Uint8Array, chosen?: string): Decoded {
  const mark = markOf(bytes)
  if (mark) return whole(bytes.subarray(mark.length), mark.encoding, 'mark')
  const person = chosen === undefined ? null : encodingOf(chosen)
  if (person !== null) return whole(bytes, person, 'person')
  const wide = wideWithoutMark(bytes)
  if (wide !== null) return whole(bytes, wide, 'guess')
  if (escapesIntoKanji(bytes)) return whole(bytes, 'iso-2022-jp', 'guess')
  const { kept, cut } = withoutCutCharacter(bytes)
  const valid = decodeStrictly(kept, 'utf-8')
  if (valid !== null) return { text: valid, encoding: 'utf-8', by: 'valid', cut, damaged: false, rivals: [] }
  if (mostlyUtf8(bytes)) return whole(bytes, 'utf-8', 'guess')
  const declared = declaredIn(bytes)
  const text = declared === null ? null : decodeStrictly(bytes, declared)
  if (declared !== null && text !== null)
    return { text, encoding: declared, by: 'declared', cut: false, damaged: false, rivals: [] }
  const { encoding, rivals } = guessEncoding(bytes)
  return whole(bytes, encoding, 'guess', rivals)
}

function whole(
  bytes: Uint8Array,
  encoding: Encoding,
  by: Decoded['by'],
  rivals: readonly Encoding[] = [],
): Decoded {
  const text = decodeStrictly(bytes, encoding)
  if (text !== null) return { text, encoding, by, cut: false, damaged: false, rivals }
  // A file that stops inside a character is still good up to there.
  for (let back = 1; back <= 3; back++) {
    const shorter = decodeStrictly(bytes.subarray(0, bytes.length - back), encoding)
    if (shorter !== null) return { text: shorter, encoding, by, cut: true, damaged: false, rivals }
  }
  return { text: decodeLoosely(bytes, encoding), encoding, by, cut: false, damaged: true, rivals }
}

function markOf(bytes: Uint8Array): { encoding: Encoding; length: number } | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/** UTF-16 without its mark: every other byte of plain text is zero. */
function wideWithoutMark(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 4096)
  if (length < 8) return null
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++
  const many = length * 0.2
  if (zeros[1]! > many && zeros[0]! < zeros[1]! / 20) return 'utf-16le'
  if (zeros[0]! > many && zeros[1]! < zeros[0]! / 20) return 'utf-16be'
  return null
}

/** ISO-2022-JP is all ASCII, with ESC $ B or ESC $ @ where it turns to another set. No other text has them. */
function escapesIntoKanji(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    const [first, second] = bytes.subarray(at + 1, at + 3)
    if (first === 0x24 && (second === 0x42 || second === 0x40)) return true
  }
  return false
}

/** Takes off the beginning of a UTF-8 character that the end of the file cut. */
function withoutCutCharacter(bytes: Uint8Array): { kept: Uint8Array; cut: boolean } {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) break
    if (byte < 0xc0) continue
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return needed > back
      ? { kept: bytes.subarray(0, bytes.length - back), cut: true }
      : { kept: bytes, cut: false }
  }
  return { kept: bytes, cut: false }
}

/** UTF-8 with a few damaged bytes: far more good characters than bad ones. No other set looks like that. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    const follow = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let right = follow > 0
    for (let k = 1; k <= follow; k++) right &&= (bytes[i + k] ?? 0) >> 6 === 2
    if (right) {
      good++
      i += follow
    } else bad++
  }
  return good > 8 * bad && good >= 5
}

/** What HTML, XML and OFX say of themselves. OFX often lies, which is why strict UTF-8 comes first. */
function declaredIn(bytes: Uint8Array): Encoding | null {
  const head = decodeStrictly(bytes.subarray(0, 2048), 'windows-1252') ?? ''
  const found =
    /<meta[^>]+charset=["']?([\w-]+)/i.exec(head) ??
    /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head) ??
    /^CHARSET:\s*([\w-]+)/im.exec(head)
  return found ? encodingOf(found[1]!) : null
}
