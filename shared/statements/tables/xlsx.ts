import { type Pace, unpaced } from '../pace'
import { LONGEST_CELL, trimCell } from '../text/plain'
import { MOST_COLUMNS, Room } from './room'
import { dateText, EPOCHS, numberText } from './sheet-values'
import type { Row, Table } from './table'
import { sharedStrings } from './xlsx-strings'
import { dateStyles } from './xlsx-styles'
import { walkXml } from './xml'
import { plainXstring } from './xstring'
import { type ZipEntry, ZipError } from './zip'

/** So many bytes of XML a workbook may unpack to, all parts together: about a million rows. */
const MOST_BYTES = 400_000_000

/** How the cells of a workbook are to be understood. */
interface Book {
  readonly strings: readonly string[]
  readonly isDate: (style: number) => boolean
  readonly epoch: number
}

/**
 * The sheets of an Office Open XML workbook (ECMA-376), with values as stored: numbers as plain decimals rounded to the
 * fifteen digits a spreadsheet vouches for (`0.30000000000000004` is 0.3), dates as `YYYY-MM-DD` by the cell's style.
 *
 * Read here and not by a package, because the raw digits, the row numbers and a limit to what is unpacked are needed,
 * and no workers of its own, which the window's content security policy forbids.
 *
 * @throws ZipError where the archive is damaged or unpacks to too much
 * @throws NoRoomError where its sheets hold too much
 */
export async function readXlsx(
  entries: readonly ZipEntry[],
  pace: Pace = unpaced,
): Promise<readonly Table[]> {
  let left = MOST_BYTES
  const part = async (name: string): Promise<Uint8Array> => {
    const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase())
    if (entry === undefined) return new Uint8Array()
    const bytes = await entry.read(left)
    left -= bytes.length
    return bytes
  }
  const { sheets, epoch } = await sheetsOf(await part('xl/workbook.xml'))
  if (sheets.length === 0) throw new ZipError('no sheets')
  const targets = await targetsOf(await part('xl/_rels/workbook.xml.rels'))
  const strings = await sharedStrings(await part('xl/sharedStrings.xml'), pace)
  const book: Book = { strings, isDate: await dateStyles(await part('xl/styles.xml')), epoch }
  const room = new Room()
  const tables: Table[] = []
  for (const { name, relation } of sheets) {
    const target = targets.get(relation)
    if (target === undefined) throw new ZipError(`sheet ${name}`)
    const xml = await part(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    tables.push({ name, rows: await rowsOf(xml, book, room, pace) })
  }
  return tables
}

async function targetsOf(xml: Uint8Array): Promise<Map<string, string>> {
  const targets = new Map<string, string>()
  await walkXml(xml, {
    onopentag: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target)
    },
  })
  return targets
}

async function sheetsOf(
  xml: Uint8Array,
): Promise<{ sheets: { name: string; relation: string }[]; epoch: number }> {
  const sheets: { name: string; relation: string }[] = []
  let epoch: number = EPOCHS.from1900
  await walkXml(xml, {
    onopentag: (name, attributes) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) epoch = EPOCHS.from1904
      if (name !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      sheets.push({ name: attributes['name'] ?? '', relation: relation ?? '' })
    },
  })
  return { sheets, epoch }
}

async function rowsOf(xml: Uint8Array, book: Book, room: Room, pace: Pace): Promise<Row[]> {
  const rows: Row[] = []
  let line = 0
  let cells: string[] = []
  let column = 0
  let cell = { type: 'n', style: 0, value: '' }
  let inValue = false
  const handler = {
    onopentag: (name: string, attributes: Readonly<Record<string, string>>) => {
      if (name === 'row') {
        line = rowOf(attributes['r']) ?? line + 1
        cells = []
        column = 0
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column
        cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '' }
      }
      inValue = name === 'v' || name === 't'
    },
    ontext: (data: string) => {
      if (inValue && cell.value.length <= LONGEST_CELL) cell.value += data
    },
    onclosetag: (name: string) => {
      inValue = false
      if (name === 'row') {
        room.take(1, cells.length)
        rows.push({ line, cells: Array.from(cells, (text) => text ?? '') })
      }
      if (name === 'c') {
        if (column < MOST_COLUMNS) cells[column] = trimCell(textOf(cell, book))
        column++
      }
    },
  }
  await walkXml(xml, handler, pace)
  return rows
}

function textOf({ type, style, value }: { type: string; style: number; value: string }, book: Book): string {
  if (type === 's') return book.strings[Number(value)] ?? ''
  if (type === 'str' || type === 'inlineStr') return plainXstring(value)
  const number = Number(value)
  if (type !== 'n' || value.trim() === '' || !Number.isFinite(number)) return value
  return book.isDate(style) ? dateText(number, book.epoch) : numberText(number, value)
}

/** The row's own number, from 1; null without one, and where it is none, for a row that follows the one before. */
const rowOf = (reference = ''): number | null => (/^[1-9]\d{0,6}$/.test(reference) ? Number(reference) : null)

/** `BC12` is column 54, counted from 0; null without a reference, for a cell that follows the one before. */
function columnOf(reference: string | undefined): number | null {
  const found = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')
  if (!found) return null
  return [...found[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
