import { inflate } from './inflate'
import { NoRoomError } from './room'

/** So many bytes one stream of a document may unpack to: a page of pixels, at the finest that scanners make. */
const MOST_OF_STREAM = 128_000_000

/** So many bytes all streams of a document may unpack to. */
const MOST_OF_ALL = 300_000_000

/** Streams are packed once; programs that err pack them twice. */
const MOST_LAYERS = 3

const codes = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0))
const begin = codes('stream')
const end = codes('endstream')

/**
 * Unpacks the streams of a document once and keeps nothing. The library that reads it sets no limit to what a page
 * unpacks to, and a small file can claim more than memory holds. Streams of a locked document cannot be weighed.
 *
 * @throws NoRoomError where they unpack to too much
 */
export async function weighPdf(bytes: Uint8Array): Promise<void> {
  let left = MOST_OF_ALL
  for (const packed of packedStreams(bytes)) left -= await weigh(packed, 1, Math.min(left, MOST_OF_STREAM))
}

/** What a stream unpacks to, through all its layers. A damaged one counts as far as it goes. */
async function weigh(packed: Uint8Array, layers: number, most: number): Promise<number> {
  let weight = 0
  let first: Uint8Array | null = null
  try {
    for await (const part of inflate(packed, 'deflate', layers)) {
      first ??= part
      weight += part.length
      if (weight > most) throw new NoRoomError('stream')
    }
  } catch (error) {
    if (error instanceof NoRoomError) throw error
  }
  if (first === null || !isDeflated(first)) return weight
  if (layers === MOST_LAYERS) throw new NoRoomError('layers')
  return weight + (await weigh(packed, layers + 1, most))
}

/** What stands between `stream` and `endstream`, where it is deflated. */
function* packedStreams(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let at = find(bytes, begin, 0); at !== -1;) {
    let from = at + begin.length
    if (bytes[from] === 0x0d) from++
    if (bytes[from] === 0x0a) from++
    const to = find(bytes, end, from)
    const data = bytes.subarray(from, to === -1 ? undefined : to)
    if (isDeflated(data)) yield data
    if (to === -1) return
    at = find(bytes, begin, to + end.length)
  }
}

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  for (let at = bytes.indexOf(word[0]!, from); at !== -1; at = bytes.indexOf(word[0]!, at + 1))
    if (word.every((code, index) => bytes[at + index] === code)) return at
  return -1
}

/** The two bytes that zlib begins with (RFC 1950, 2.2). */
const isDeflated = ([method = 0, flags = 0]: Uint8Array): boolean =>
  (method & 0x0f) === 8 && method >> 4 < 8 && (method * 256 + flags) % 31 === 0
