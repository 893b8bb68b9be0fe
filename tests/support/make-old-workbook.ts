import { utils, write } from '@e965/xlsx'

/** The record that names the code page (MS-XLS 2.4.52), and the page that the writer names. */
const CODEPAGE = Buffer.from([0x42, 0, 2, 0, 0xe4, 0x04])

/**
 * A workbook of 1995 (BIFF5) whose texts are in the character set of its system. The writer knows letters of ASCII alone,
 * so it writes others in their place, which are overwritten.
 *
 * @param rows texts as bytes of that set, at least two
 * @param codePage what the workbook says of it
 */
export function makeOldWorkbook(
  rows: readonly (readonly (Buffer | string | number)[])[],
  codePage: number,
): Uint8Array {
  const texts = rows.flat().filter((cell) => Buffer.isBuffer(cell))
  const placeOf = (text: Buffer): string =>
    String.fromCharCode(0x21 + texts.indexOf(text)).repeat(text.length)
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => row.map((cell) => (Buffer.isBuffer(cell) ? placeOf(cell) : cell))),
  )
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'a')
  const bytes = Buffer.from(write(book, { type: 'array', bookType: 'biff5' }) as ArrayBuffer)
  for (const text of texts) text.copy(bytes, bytes.indexOf(placeOf(text)))
  bytes.writeUInt16LE(codePage, bytes.indexOf(CODEPAGE) + 4)
  return new Uint8Array(bytes)
}
