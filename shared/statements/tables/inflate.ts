/**
 * Inflates packed bytes, piece by piece, so that whoever takes them can stop at a size. The work is the platform's own.
 *
 * @param layers how often the bytes were packed
 * @throws what the platform throws where the bytes are damaged
 */
export async function* inflate(
  packed: Uint8Array,
  format: 'deflate' | 'deflate-raw' | 'gzip',
  layers = 1,
): AsyncGenerator<Uint8Array, void> {
  let stream: ReadableStream<Uint8Array<ArrayBuffer>> = new Blob([packed.slice()]).stream()
  for (let layer = 0; layer < layers; layer++) stream = stream.pipeThrough(new DecompressionStream(format))
  const reader = stream.getReader()
  let ended = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      ended = done
      if (done) return
      yield value
    }
  } finally {
    // Whoever stops early leaves the rest unpacked.
    if (!ended) await reader.cancel().catch(() => null)
  }
}
