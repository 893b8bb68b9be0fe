/** A record that claims more than there is, or than a sheet of its time can hold. */
export class BiffError extends Error {}

/** A record of a workbook stream (MS-XLS 2.1.4). */
export interface BiffRecord {
  readonly kind: number
  /** Its bytes, without its head. */
  readonly body: DataView
  /** How many bytes the records that carry it on hold. */
  readonly more: number
  /** Its BIFF version: 2, 3, 4, 5 (also for 7) or 8. */
  readonly version: number
}

/** Where a cell or a row of cells lies. */
export interface Span {
  readonly row: number
  readonly lastColumn: number
}

/** A sheet had 256 columns in all versions. */
const COLUMNS = 256

/** Bytes before a cell's value: row, column and how it looks. */
const SITE = 6
/** In BIFF2 looks take three bytes. */
const OLD_SITE = 7

/** So many bytes at least a cell of each kind has. */
const cells: ReadonlyMap<number, number> = new Map([
  [0x0002, OLD_SITE + 2], [0x0003, OLD_SITE + 8], [0x0004, OLD_SITE + 1], [0x0005, OLD_SITE + 2],
  [0x0006, 18], [0x0206, 18], [0x0406, 18],
  [0x00bd, SITE + 6], [0x00d6, SITE + 2], [0x00fd, SITE + 4],
  [0x0203, SITE + 8], [0x0204, SITE + 2], [0x0205, SITE + 2], [0x027e, SITE + 4],
]) // prettier-ignore

/**
 * Where a cell lies; null for a record that is none.
 *
 * @throws BiffError where it is cut short, or lies beyond the last column
 */
export function spanOf({ kind, body }: BiffRecord): Span | null {
  const least = cells.get(kind)
  if (least === undefined) return null
  if (body.byteLength < least) throw new BiffError('a cell cut short')
  const column = body.getUint16(2, true)
  const lastColumn = kind === 0x00bd ? body.getUint16(body.byteLength - 2, true) : column
  if (kind === 0x00bd && SITE + 6 * (lastColumn - column + 1) !== body.byteLength)
    throw new BiffError('a row of numbers of another length')
  if (lastColumn >= COLUMNS) throw new BiffError('a cell beyond the last column')
  return { row: body.getUint16(0, true), lastColumn }
}

/** Where the letters of a text are counted, and in how many bytes; null for a record without one. */
function countOf({ kind, version }: BiffRecord): readonly [at: number, bytes: 1 | 2] | null {
  switch (kind) {
    case 0x0004:
      return [OLD_SITE, 1]
    case 0x00d6:
    case 0x0204:
      return version === 2 ? null : [SITE, 2]
    case 0x0007:
    case 0x0207:
      return version === 2 ? [0, 1] : [0, 2]
    default:
      return null
  }
}

/** Texts of a workbook take at least so many bytes each: a length and how their letters are written. */
const SHORTEST_TEXT = 3

/** The counts of all texts and of different ones stand before them. */
const COUNTS = 8

/**
 * Checks that a text, or the list of all texts, has room for what it counts.
 *
 * @throws BiffError where it has not
 */
export function checkTexts(record: BiffRecord): void {
  const { kind, body, more, version } = record
  if (kind === 0x00fc) {
    const room = body.byteLength + more - COUNTS
    if (body.byteLength < COUNTS || body.getUint32(4, true) * SHORTEST_TEXT > room)
      throw new BiffError('more texts than there is room for')
    return
  }
  const count = countOf(record)
  if (count === null) return
  const [at, bytes] = count
  if (body.byteLength < at + bytes) throw new BiffError('a text without its length')
  const letters = bytes === 1 ? body.getUint8(at) : body.getUint16(at, true)
  if (letters > Math.max(0, body.byteLength + more - at - bytes - (version === 8 ? 1 : 0)))
    throw new BiffError('a text longer than its record')
}
