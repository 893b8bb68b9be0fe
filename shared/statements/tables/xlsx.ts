import { trimCell } from '../text/plain'
import { dateText, EPOCHS, numberText } from './sheet-values'
import type { Row, Table } from './table'
import { sharedStrings } from './xlsx-strings'
import { dateStyles } from './xlsx-styles'
import { walkXml } from './xml'
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
 */
export async function readXlsx(entries: readonly ZipEntry[]): Promise<readonly Table[]> {
  let left = MOST_BYTES
  const part = async (name: string): Promise<string> => {
    const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase())
    if (entry === undefined) return ''
    const bytes = await entry.read(left)
    left -= bytes.length
    return new TextDecoder().decode(bytes)
  }
  const { sheets, epoch } = sheetsOf(await part('xl/workbook.xml'))
  if (sheets.length === 0) throw new ZipError('no sheets')
  const targets = targetsOf(await part('xl/_rels/workbook.xml.rels'))
  const strings = sharedStrings(await part('xl/sharedStrings.xml'))
  const book: Book = { strings, isDate: dateStyles(await part('xl/styles.xml')), epoch }
  const tables: Table[] = []
  for (const { name, relation } of sheets) {
    const target = targets.get(relation)
    if (target === undefined) throw new ZipError(`sheet ${name}`)
    const xml = await part(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    tables.push({ name, rows: rowsOf(xml, book) })
  }
  return tables
}

function targetsOf(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  walkXml(xml, {
    onopentag: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target)
    },
  })
  return targets
}

function sheetsOf(xml: string): { sheets: { name: string; relation: string }[]; epoch: number } {
  const sheets: { name: string; relation: string }[] = []
  let epoch: number = EPOCHS.from1900
  walkXml(xml, {
    onopentag: (name, attributes) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) epoch = EPOCHS.from1904
      if (name !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      sheets.push({ name: attributes['name'] ?? '', relation: relation ?? '' })
    },
  })
  return { sheets, epoch }
}

function rowsOf(xml: string, book: Book): Row[] {
  const rows: Row[] = []
  let line = 0
  let cells: string[] = []
  let column = 0
  let cell = { type: 'n', style: 0, value: '' }
  let inValue = false
  walkXml(xml, {
    onopentag: (name, attributes) => {
      if (name === 'row') {
        line = Number(attributes['r'] ?? line + 1)
        cells = []
        column = 0
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column
        cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '' }
      }
      inValue = name === 'v' || name === 't'
    },
    ontext: (data) => {
      if (inValue) cell.value += data
    },
    onclosetag: (name) => {
      inValue = false
      if (name === 'row') rows.push({ line, cells: Array.from(cells, (text) => text ?? '') })
      if (name === 'c') cells[column++] = trimCell(textOf(cell, book))
    },
  })
  return rows
}

function textOf({ type, style, value }: { type: string; style: number; value: string }, book: Book): string {
  if (type === 's') return book.strings[Number(value)] ?? ''
  const number = Number(value)
  if (type !== 'n' || value.trim() === '' || !Number.isFinite(number)) return value
  return book.isDate(style) ? dateText(number, book.epoch) : numberText(number, value)
}

/** `BC12` is column 54, counted from 0; null without a reference, for a cell that follows the one before. */
function columnOf(reference: string | undefined): number | null {
  const found = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')
  if (!found) return null
  return [...found[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
