/** A record of an old workbook (MS-XLS 2.1.4): its kind, and its body as numbers of two bytes. */
export function biffRecord(kind: number, ...words: readonly number[]): Uint8Array {
  const record = new DataView(new ArrayBuffer(4 + 2 * words.length))
  record.setUint16(0, kind, true)
  record.setUint16(2, 2 * words.length, true)
  for (const [index, word] of words.entries()) record.setUint16(4 + 2 * index, word, true)
  return new Uint8Array(record.buffer)
}

const BEGIN = 0x0809
const WORKBOOK = 0x0005
const CELLS = 0x0010
const VERSION = 0x0600

const begin = (type: number): Uint8Array => biffRecord(BEGIN, VERSION, type, 0x0dbb, 0x07cc, 0, 0, 6, 0)
const end = biffRecord(0x000a)

/** A stated sheet: where it begins, that it is shown and has cells, and its name “a”. */
const stated = (at: number): Uint8Array => biffRecord(0x0085, at, 0, 0, 1, 0x61)

/**
 * The stream of a workbook of 1997 (BIFF8) without its container: one sheet.
 *
 * @param cells records of the sheet
 * @param book records before it, which belong to the workbook
 */
export function makeBiff(cells: readonly Uint8Array[], book: readonly Uint8Array[] = []): Uint8Array {
  const before = [begin(WORKBOOK), ...book]
  const length = [...before, stated(0), end].reduce((sum, one) => sum + one.length, 0)
  return new Uint8Array(Buffer.concat([...before, stated(length), end, begin(CELLS), ...cells, end]))
}

/** A cell with a whole number (RK). */
export const numberCell = (row: number, column: number, value: number): Uint8Array =>
  biffRecord(0x027e, row, column, 0, ((value << 2) | 2) & 0xffff, value >> 14)
