/** What a file is by its first bytes. Names lie: banks send HTML as `.xls`, and locked workbooks look like old ones. */
export type Container = 'empty' | 'zip' | 'ole' | 'pdf' | 'image' | 'gzip' | 'sqlite' | 'binary' | 'text'

const starts: readonly (readonly [Container, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  [
    'sqlite',
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33, 0x00],
  ],
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]],
  ['binary', [0x52, 0x61, 0x72, 0x21]],
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

/** Control characters that no text has, beyond a few strays. NULs in every other place are UTF-16. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8192)
  let controls = 0
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte === 0) zeros[i % 2]!++
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++
  }
  const wide = Math.max(...zeros) > length * 0.2 && Math.min(...zeros) < Math.max(...zeros) / 10
  return controls + (wide ? 0 : zeros[0]! + zeros[1]!) > Math.max(2, length * 0.02)
}
