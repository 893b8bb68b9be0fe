/** A compound file (MS-CFB) that claims what it does not hold. */
export class CompoundError extends Error {}

/** The streams of an OLE container that lie in no folder of it. */
export interface CompoundFile {
  /** The bytes of a stream by its name, in any case; null where there is none. @throws CompoundError */
  stream(name: string): Uint8Array | null
}

/** Sector numbers from here on are marks: the end of a chain, or a sector that is free or in the table (MS-CFB 2.1). */
const MARKS = 0xfffffffa
const HEAD = 512
const ENTRY = 128
const NO_ENTRY = 0xffffffff
const STREAM = 2
const ROOT = 5
const SMALL_SECTOR = 64
/** Streams below this length lie in the sectors of 64 bytes. */
const SMALL = 4096
/** So many places of sectors with the table of all sectors stand in the head. */
const LISTED = 109

/**
 * Opens an OLE container: each chain of sectors is followed no further than the file is long, so that none goes in a
 * circle, and nothing is taken that lies behind its end.
 *
 * @throws CompoundError where the table of sectors or the directory leads out of the file
 */
export function openCompound(bytes: Uint8Array): CompoundFile {
  const sectors = openSectors(bytes)
  const head = viewOf(bytes)
  const entries = sectors.read(sectors.chain(head.getUint32(48, true)))
  const found = entriesOf(entries)
  const root = found.find(({ type }) => type === ROOT)
  const small = (): { readonly next: DataView; readonly bytes: Uint8Array } => ({
    next: viewOf(sectors.read(sectors.chain(head.getUint32(60, true)))),
    bytes: sectors.read(sectors.chain(root?.start ?? MARKS)),
  })
  return {
    stream: (name) => {
      const entry = found.find((one) => one.type === STREAM && one.name === name.toUpperCase())
      if (entry === undefined) return null
      const { start, length } = entry
      if (length > bytes.length) throw new CompoundError('a stream is longer than its file')
      if (length < SMALL) return smallStream(small(), start, length)
      const content = sectors.read(sectors.chain(start, Math.ceil(length / sectors.size)))
      if (content.length < length) throw new CompoundError('a stream ends before its length')
      return content.subarray(0, length)
    },
  }
}

interface Sectors {
  readonly size: number
  /** The sectors of a chain, no more than `most`. */
  chain(start: number, most?: number): readonly number[]
  /** Their bytes; the last of a file may be short. */
  read(chain: readonly number[]): Uint8Array
}

function openSectors(bytes: Uint8Array): Sectors {
  if (bytes.length < HEAD) throw new CompoundError('no head')
  const head = viewOf(bytes)
  const shift = head.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw new CompoundError('sectors of no known size')
  const size = 2 ** shift
  const count = Math.max(0, Math.ceil(bytes.length / size) - 1)
  const wordOf = (sector: number, word: number): number => {
    const at = (sector + 1) * size + 4 * word
    if (at + 4 > bytes.length) throw new CompoundError('a table of sectors behind the end')
    return head.getUint32(at, true)
  }
  const words = size / 4
  const tables = tablesOf()
  return { size, chain, read }

  function tablesOf(): readonly number[] {
    const listed = Array.from({ length: LISTED }, (_, index) => head.getUint32(76 + 4 * index, true))
    let more = head.getUint32(68, true)
    for (let seen = 0; more < MARKS; seen++) {
      if (seen >= count) throw new CompoundError('lists of tables in a circle')
      for (let word = 0; word < words - 1; word++) listed.push(wordOf(more, word))
      more = wordOf(more, words - 1)
    }
    return listed.filter((sector) => sector < MARKS)
  }

  function chain(start: number, most = Infinity): readonly number[] {
    const found: number[] = []
    for (let sector = start; sector < MARKS && found.length < most;) {
      if (sector >= count) throw new CompoundError('a sector behind the end')
      if (found.length >= count) throw new CompoundError('sectors in a circle')
      found.push(sector)
      const table = tables[Math.floor(sector / words)]
      if (table === undefined) throw new CompoundError('a sector that no table knows')
      sector = wordOf(table, sector % words)
    }
    return found
  }

  function read(found: readonly number[]): Uint8Array {
    const content = new Uint8Array(found.length * size)
    let length = 0
    for (const sector of found) {
      const part = bytes.subarray((sector + 1) * size, (sector + 2) * size)
      content.set(part, length)
      length += part.length
      if (part.length < size) break
    }
    return content.subarray(0, length)
  }
}

function smallStream(
  { next, bytes }: { readonly next: DataView; readonly bytes: Uint8Array },
  start: number,
  length: number,
): Uint8Array {
  const content = new Uint8Array(length)
  let sector = start
  for (let at = 0; at < length; at += SMALL_SECTOR) {
    const from = sector * SMALL_SECTOR
    const wanted = Math.min(SMALL_SECTOR, length - at)
    if (sector >= MARKS || from + wanted > bytes.length || 4 * sector + 4 > next.byteLength)
      throw new CompoundError('a small stream ends before its length')
    content.set(bytes.subarray(from, from + wanted), at)
    sector = next.getUint32(4 * sector, true)
  }
  return content
}

interface Entry {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly length: number
}

/** The root and what lies directly in it: a tree of names (MS-CFB 2.6.4), each of them met once. */
function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = viewOf(bytes)
  const count = Math.floor(bytes.length / ENTRY)
  if (count === 0) throw new CompoundError('no directory')
  const found = [entryAt(view, 0)]
  const seen = new Set<number>([0])
  const left = [view.getUint32(76, true)]
  for (let index = left.pop(); index !== undefined; index = left.pop()) {
    if (index === NO_ENTRY || seen.has(index)) continue
    if (index >= count) throw new CompoundError('an entry that is not there')
    seen.add(index)
    found.push(entryAt(view, index * ENTRY))
    left.push(view.getUint32(index * ENTRY + 68, true), view.getUint32(index * ENTRY + 72, true))
  }
  return found
}

function entryAt(view: DataView, at: number): Entry {
  const letters = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) / 2 - 1)
  const codes = Array.from({ length: letters }, (_, index) => view.getUint16(at + 2 * index, true))
  return {
    name: String.fromCharCode(...codes).toUpperCase(),
    type: view.getUint8(at + 66),
    start: view.getUint32(at + 116, true),
    length: view.getUint32(at + 120, true),
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
