/** So many bytes are enough to tell a script by. */
const SAMPLE = 65_536

/** What stands before the first byte beyond ASCII on a line that is longer than the room. */
const BEFORE = 64

/** Bytes of a text cut where no character is: a stretch with a byte beyond ASCII, and how often it stands there. */
export interface Stretch {
  /** Begins and ends with the neighbour of the stretch, a blank at the ends of the text. */
  readonly bytes: Uint8Array
  readonly times: number
}

/**
 * The lines that say something about the character set, 64 KiB of them, cut into stretches of bytes from 0x40 on. No set cuts
 * there: the second byte of a pair is never below 0x40, but for the rare four bytes of GB 18030.
 */
export function stretchesOf(bytes: Uint8Array): readonly Stretch[] {
  const found = new Map<string, { bytes: Uint8Array; times: number }>()
  for (const line of tellingLines(bytes)) {
    let from = 0
    while (from < line.length) {
      let to = from
      let high = false
      for (; to < line.length && line[to]! >= 0x40; to++) high ||= line[to]! >= 0x80
      if (high) count(found, line, from, to)
      from = to + 1
    }
  }
  return [...found.values()]
}

const BLANK = 0x20

function count(
  found: Map<string, { bytes: Uint8Array; times: number }>,
  line: Uint8Array,
  from: number,
  to: number,
): void {
  const stretch = new Uint8Array(to - from + 2)
  stretch[0] = line[from - 1] ?? BLANK
  stretch.set(line.subarray(from, to), 1)
  stretch[stretch.length - 1] = line[to] ?? BLANK
  let key = ''
  for (const byte of stretch) key += String.fromCharCode(byte)
  const same = found.get(key)
  if (same) same.times++
  else found.set(key, { bytes: stretch, times: 1 })
}

/** Lines with a byte beyond ASCII, until there are enough. */
function* tellingLines(bytes: Uint8Array): Generator<Uint8Array> {
  let room = SAMPLE
  let at = 0
  while (room > 0) {
    while (at < bytes.length && bytes[at]! < 0x80) at++
    if (at === bytes.length) return
    const begin = Math.max(bytes.lastIndexOf(0x0a, at) + 1, at - BEFORE)
    const feed = bytes.indexOf(0x0a, at)
    const end = feed === -1 ? bytes.length : feed
    yield bytes.subarray(begin, Math.min(end, begin + room))
    room -= end - begin
    at = end
  }
}
