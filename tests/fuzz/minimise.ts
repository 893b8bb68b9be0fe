import type { Unpacked } from './packing'

/** So many tries are worth a shorter file. */
const MOST_TRIES = 400

/**
 * Takes pieces out of a file, large ones first, as long as it goes on to break its reader.
 *
 * @param breaks whether a file still breaks it in the same way
 */
export async function minimise(
  { parts, pack }: Unpacked,
  breaks: (file: Uint8Array) => Promise<boolean>,
): Promise<Uint8Array> {
  let kept = parts
  let tries = 0
  for (const index of parts.keys())
    for (let size = Math.ceil(kept[index]!.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0)
      for (let at = 0; at < kept[index]!.length && tries < MOST_TRIES; tries++) {
        const part = kept[index]!
        const shorter = kept.with(index, without(part, at, size))
        if (await breaks(await pack(shorter))) kept = shorter
        else at += size
      }
  return pack(kept)
}

function without(bytes: Uint8Array, at: number, size: number): Uint8Array {
  const rest = new Uint8Array(bytes.length - Math.min(size, bytes.length - at))
  rest.set(bytes.subarray(0, at))
  rest.set(bytes.subarray(at + size), at)
  return rest
}
