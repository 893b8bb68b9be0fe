import { read, set_cptable, SSF } from '@e965/xlsx'
import * as codePages from '@e965/xlsx/dist/cpexcel'
import { trimCell } from '../text/plain'
import { MOST_COLUMNS, Room } from './room'
import { dateText, EPOCHS, numberText } from './sheet-values'
import type { Table } from './table'

/** The part of the package that it leaves without types: codes of number formats. */
const formats = SSF as { is_date: (code: string) => boolean }

// Workbooks before 1997 have texts in the character set of their system, such as 949 or 1251; without its tables each letter
// of it is lost. They come with this file, which is loaded for an old workbook only.
set_cptable(codePages)

/** Why an old workbook gives no rows. */
export class XlsError extends Error {
  constructor(readonly reason: 'damaged' | 'locked') {
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
 * @throws XlsError where the file is damaged, or locked in the way of its time
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
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true,
      sheetRows: MOST_ROWS,
    })
  } catch (error) {
    throw new XlsError(/password-protected|encryption scheme/i.test(String(error)) ? 'locked' : 'damaged')
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
