/**
 * What a file is by its first bytes; `archive` is one of a kind that is not unpacked here (7-Zip, RAR, xz, bzip2). Names lie: banks send
 * HTML as `.xls`, and locked workbooks look like old ones.
 */
export type Container =
  'empty' | 'zip' | 'gzip' | 'archive' | 'ole' | 'pdf' | 'image' | 'sqlite' | 'binary' | 'text'

const starts: readonly (readonly [Container, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // Workbooks of 1987, 1990 and 1992, in no container (BIFF2 to 4).
  ['ole', [0x09, 0x00, 0x04, 0x00]],
  ['ole', [0x09, 0x02, 0x06, 0x00]],
  ['ole', [0x09, 0x04, 0x06, 0x00]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['archive', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]],
  ['sqlite', [...'SQLite format 3\0'].map((letter) => letter.charCodeAt(0))],
]

/** Sniffs the container by content, never by name. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) return 'empty'
  if (isMarkedWide(bytes)) return 'text'
  for (const [container, start] of starts)
    if (start.every((byte, index) => bytes[index] === byte)) return container
  return looksBinary(bytes) ? 'binary' : 'text'
}

/** UTF-16 with its mark: half of its bytes may be anything. */
const isMarkedWide = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)

const ESCAPE = 0x1b

/** ISO-2022-JP turns from one set to another by ESC $ or ESC (, at each Japanese word. */
const isEscapeToSet = (byte: number | undefined): boolean => byte === 0x24 || byte === 0x28

/** Control characters that no text has, beyond a few strays. NULs in every other place are UTF-16. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8192)
  let controls = 0
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte === 0) zeros[i % 2]!++
    else if (byte === ESCAPE && isEscapeToSet(bytes[i + 1])) continue
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++
  }
  const wide = Math.max(...zeros) > length * 0.2 && Math.min(...zeros) < Math.max(...zeros) / 10
  return controls + (wide ? 0 : zeros[0]! + zeros[1]!) > Math.max(2, length * 0.02)
}
