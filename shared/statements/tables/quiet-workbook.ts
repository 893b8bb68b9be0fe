import { BiffError, type BiffRecord, checkTexts, spanOf } from './biff-claims'
import { Room } from './room'

/** A workbook locked in the way of its time. */
export class LockedBookError extends Error {}

const RECORD_HEAD = 4
const END = 0x000a
const CONTINUED = 0x003c
const SHEET = 0x0085
const LOCK = 0x002f

const begins: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409, 0x0809])
const formulas: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406])
const oldNumberFormats: ReadonlySet<number> = new Set([0x001e, 0x041e])

/** What values, their texts and their dates need: all others are passed over, whatever they say. */
const needed: ReadonlySet<number> = new Set([
  ...begins, ...formulas, ...oldNumberFormats, END, CONTINUED, SHEET,
  0x0002, 0x0003, 0x0004, 0x0005, 0x0007, 0x00bd, 0x00d6, 0x00fc, 0x00fd, 0x0203, 0x0204, 0x0205, 0x0207, 0x027e,
  0x0022, 0x0042, 0x0043, 0x0243, 0x0443, 0x008f, 0x00e0,
]) // prettier-ignore

/** A kind of record whose content no reader looks at: page breaks. */
const PASSED_OVER = 0x001a

/** Before 1993 each number format was compared with all before it. */
const MOST_OLD_FORMATS = 4096

/** More rows and cells than a statement has, as a sheet lays them out: up to the last in use. */
const MOST_ROWS = 500_000
const MOST_CELLS = 4_000_000

/**
 * A workbook stream (BIFF 2 to 8) as it may be given to a reader that believes what it is told: every record lies within the
 * stream, texts and cells within their records and sheets, every sheet that is stated is there and has its end; records
 * that hold no values, and formulas beside their results, are blanked out in place.
 *
 * @throws BiffError where it claims more than it holds
 * @throws LockedBookError where it is encrypted
 * @throws NoRoomError where its sheets are laid out wider or longer than can be held
 */
export function quietWorkbook(stream: Uint8Array): Uint8Array {
  const quiet = stream.slice()
  const view = new DataView(quiet.buffer)
  const room = new Room(MOST_ROWS, MOST_CELLS)
  const begun = new Set<number>()
  const stated: number[] = []
  let layout = new Map<number, number>()
  let version = 8
  let depth = 0
  let before = -1
  let formats = 0
  for (let at = 0; at + 1 < quiet.length;) {
    if (depth === 0 && !isBegin(view, at)) break
    const record = recordAt(view, at, version)
    const { kind, body } = record
    if (kind === 0 && before === END) break
    if (begins.has(kind)) {
      version = versionAt(record)
      begun.add(at)
      depth++
    } else if (kind === END) {
      if (--depth === 0) {
        takeRoom(room, layout)
        layout = new Map()
      }
    } else if (kind === LOCK) throw new LockedBookError()
    if (kind === SHEET && version >= 5) stated.push(...sheetAt(body))
    if (oldNumberFormats.has(kind) && version < 5 && ++formats > MOST_OLD_FORMATS)
      throw new BiffError('more number formats than there were')
    const span = spanOf(record)
    if (span !== null) layout.set(span.row, Math.max(layout.get(span.row) ?? 0, span.lastColumn + 1))
    checkTexts(record)
    if (formulas.has(kind)) blankFormula(record)
    if (!needed.has(kind)) view.setUint16(at, PASSED_OVER, true)
    if (kind !== CONTINUED) before = kind
    at += RECORD_HEAD + body.byteLength
  }
  if (begun.size === 0 || depth > 0) throw new BiffError('no end of a sheet')
  if (stated.some((place) => !begun.has(place))) throw new BiffError('a sheet that is not there')
  return quiet
}

const isBegin = (view: DataView, at: number): boolean =>
  at + 2 <= view.byteLength && begins.has(view.getUint16(at, true))

function recordAt(view: DataView, at: number, version: number): BiffRecord {
  const bodyAt = (from: number): DataView => {
    const length = from + RECORD_HEAD > view.byteLength ? Infinity : view.getUint16(from + 2, true)
    if (from + RECORD_HEAD + length > view.byteLength) throw new BiffError('a record beyond the end')
    return new DataView(view.buffer, view.byteOffset + from + RECORD_HEAD, length)
  }
  const body = bodyAt(at)
  let more = 0
  if (view.getUint16(at, true) !== CONTINUED)
    for (let next = at + RECORD_HEAD + body.byteLength; ;) {
      if (next + RECORD_HEAD > view.byteLength || view.getUint16(next, true) !== CONTINUED) break
      const { byteLength } = bodyAt(next)
      more += byteLength
      next += RECORD_HEAD + byteLength
    }
  return { kind: view.getUint16(at, true), body, more, version }
}

/** The version of what begins here, as the reader behind takes it: once it is an old one, it stays. */
function versionAt({ kind, body, version }: BiffRecord): number {
  if (version !== 8) return version
  switch (kind) {
    case 0x0009:
      return 2
    case 0x0209:
      return 3
    case 0x0409:
      return 4
    default: {
      const told = body.byteLength >= 2 ? body.getUint16(0, true) : 0
      const type = body.byteLength >= 4 ? body.getUint16(2, true) : 0
      if (told === 0 && type === 0x1000) return 5
      if (told === 0 && type === 16) return 2
      return { 0x0200: 2, 0x0300: 3, 0x0400: 4, 0x0500: 5, 0x0002: 2, 0x0007: 2 }[told] ?? 8
    }
  }
}

/** Where a sheet of cells is to begin; charts and macros have none that are read. */
function sheetAt(body: DataView): readonly number[] {
  if (body.byteLength < 7) throw new BiffError('a sheet without its place')
  return body.getUint8(5) === 0 ? [body.getUint32(0, true)] : []
}

/** A formula's result stands before it; how it came about is not needed, and may claim anything. */
function blankFormula({ body, version }: BiffRecord): void {
  const at = version === 2 ? 16 : version >= 5 ? 20 : 16
  const bytes = version === 2 ? 1 : 2
  if (body.byteLength < at + bytes) throw new BiffError('a formula cut short')
  if (bytes === 1) body.setUint8(at, 0)
  else body.setUint16(at, 0, true)
}

function takeRoom(room: Room, layout: ReadonlyMap<number, number>): void {
  let rows = 0
  let cells = 0
  for (const [row, columns] of layout) {
    rows = Math.max(rows, row + 1)
    cells += columns
  }
  room.take(rows, cells)
}
