import { CFB, read, set_cptable, SSF } from '@e965/xlsx'
import * as codePages from '@e965/xlsx/dist/cpexcel'
import { trimCell } from '../text/plain'
import { BiffError } from './biff-claims'
import { CompoundError, openCompound } from './compound-file'
import { LockedBookError, quietWorkbook } from './quiet-workbook'
import { MOST_COLUMNS, Room } from './room'
import { dateText, EPOCHS, numberText } from './sheet-values'
import type { Table } from './table'

/** The part of the package that it leaves without types: codes of number formats. */
const formats = SSF as {
  readonly is_date: (code: string) => boolean
  readonly get_table: () => Readonly<Record<number, string>>
  readonly load: (code: string, id: number) => void
}

/** Containers of streams, which it leaves without types as well. */
const containers = CFB as {
  readonly utils: {
    readonly cfb_new: () => object
    readonly cfb_add: (container: object, path: string, content: Uint8Array) => void
  }
  readonly write: (container: object, options: { readonly type: 'array' }) => Uint8Array
}

/** Number formats that every workbook knows, before one of them has stated its own: the package keeps those of the last. */
const known = { ...formats.get_table() }

/** Dates as China, Japan and Korea write them have numbers of their own (ECMA-376 18.8.30). */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** So many number formats have a number of their own in a workbook. */
const FORMATS = 0x188

// Workbooks before 1997 have texts in the character set of their system, such as 949 or 1251; without its tables each letter
// of it is lost. They come with this file, which is loaded for an old workbook only.
set_cptable(codePages)

/** Why an old workbook gives no rows. */
export class XlsError extends Error {
  constructor(readonly reason: 'damaged' | 'locked' | 'no-workbook') {
    super(reason)
  }
}

/** So many rows of a sheet are read: more than the format of 1997 can hold. */
const MOST_ROWS = 65_536

interface Cell {
  readonly t: string
  readonly v?: unknown
  readonly z?: string
}

/**
 * The sheets of an old Excel workbook (BIFF, 1993 to 2003), with values as stored: numbers as plain decimals, dates as
 * `YYYY-MM-DD` by the cell's format.
 *
 * @throws XlsError where the file is damaged, locked in the way of its time, or holds no workbook
 * @throws NoRoomError where its sheets hold too much
 */
export function readXls(bytes: Uint8Array): readonly Table[] {
  const book = openBook(bytes)
  const epoch = book.Workbook?.WBProps?.date1904 ? EPOCHS.from1904 : EPOCHS.from1900
  const room = new Room()
  return book.SheetNames.map((name) => {
    const rows = (book.Sheets[name]?.['!data'] ?? []) as readonly (
      readonly (Cell | undefined)[] | undefined
    )[]
    return {
      name,
      rows: Array.from(rows, (cells, index) => {
        const row = (cells ?? []).slice(0, MOST_COLUMNS)
        room.take(1, row.length)
        return { line: index + 1, cells: Array.from(row, (cell) => trimCell(textOf(cell, epoch))) }
      }),
    }
  })
}

function openBook(bytes: Uint8Array): ReturnType<typeof read> {
  const stream = checkedStream(bytes)
  forgetFormats()
  try {
    const container = containers.utils.cfb_new()
    containers.utils.cfb_add(container, '/Workbook', stream)
    return read(containers.write(container, { type: 'array' }), {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true,
      sheetRows: MOST_ROWS,
    })
  } catch {
    throw new XlsError('damaged')
  }
}

/** The stream of a workbook, with nothing in it that would make its reader run on without end or fill the memory. */
function checkedStream(bytes: Uint8Array): Uint8Array {
  try {
    if (isBare(bytes)) return quietWorkbook(bytes)
    const container = openCompound(bytes)
    const stream = container.stream('Workbook') ?? container.stream('Book')
    if (stream === null) throw new XlsError('no-workbook')
    return quietWorkbook(stream)
  } catch (error) {
    if (error instanceof LockedBookError) throw new XlsError('locked')
    if (error instanceof CompoundError || error instanceof BiffError) throw new XlsError('damaged')
    throw error
  }
}

/** Before 1993 a workbook lay in no container: it begins with its first record. */
const isBare = ([first]: Uint8Array): boolean => first === 0x09

function forgetFormats(): void {
  for (const id of Object.keys(formats.get_table())
    .map(Number)
    .filter((one) => known[one] === undefined))
    formats.load('General', id)
  for (let id = 0; id < FORMATS; id++) {
    const code = isEastAsianDate(id) ? 'yyyy/m/d' : known[id]
    if (code !== undefined) formats.load(code, id)
  }
}

function textOf(cell: Cell | undefined, epoch: number): string {
  const value = cell?.v
  if (typeof value === 'string') return value
  if (typeof value !== 'number' || cell?.t !== 'n' || !Number.isFinite(value)) return ''
  return cell.z !== undefined && formats.is_date(cell.z)
    ? dateText(value, epoch)
    : numberText(value, String(value))
}
