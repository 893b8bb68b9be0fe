import { CFB, utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../shared/statements/read-statement'
import { NoRoomError } from '../../../../shared/statements/tables/room'
import type { Table } from '../../../../shared/statements/tables/table'
import { readXls, XlsError } from '../../../../shared/statements/tables/xls'
import { biffRecord, makeBiff, numberCell } from '../../../support/make-biff'
import { makeOldWorkbook } from '../../../support/make-old-workbook'

const cellsOf = (tables: readonly Table[]): readonly (readonly string[])[] =>
  tables.flatMap(({ rows }) => rows.map(({ cells }) => cells))

/** A formula that comes to 1.5, and whose steps claim a table of 256 columns and 65,536 rows. */
const formula = biffRecord(0x0006, 0, 1, 0, 0, 0, 0, 0x3ff8, 0, 0, 0, 8, 0x60, 0, 0, 0, 0xffff, 0xffff)

describe('a record without values', () => {
  it.each([
    ['other books, and no count of them', [biffRecord(0x0017)]],
    ['other books, more than there is room for', [biffRecord(0x0017, 0xffff)]],
    ['a name whose formula goes on beyond it', [biffRecord(0x0018, 0, 0x0100, 0xffff, 0, 0, 0, 0, 0x61)]],
    ['a picture’s text without a picture', [biffRecord(0x01b6, 0)]],
    ['a table of colours that is not there', [biffRecord(0x0092, 0xffff)]],
    ['a place in a list of other books', [biffRecord(0x01ae, 0xffff, 1, 0)]],
  ])('is passed over, whatever it claims: %s', (_what, book) => {
    expect(cellsOf(readXls(makeBiff([numberCell(0, 0, 42)], book)))).toEqual([['42']])
  })

  it('is passed over in a sheet: links and notes of every cell, and how a formula came about', () => {
    const everywhere = [0, 0xffff, 0, 0xff, 0, 0]
    const cells = [
      biffRecord(0x01b8, ...everywhere),
      biffRecord(0x0800, ...everywhere),
      biffRecord(0x001c, 9, 9),
    ]
    expect(cellsOf(readXls(makeBiff([numberCell(0, 0, 42), ...cells, formula])))).toEqual([['42', '1.5']])
  })
})

describe('a workbook that claims more than it holds', () => {
  const plain = makeBiff([numberCell(0, 0, 42)])
  const endless = Uint8Array.from([...plain.slice(0, -4), 0x7e, 0x02, 0xff, 0xff])

  it.each([
    ['a record beyond the end', endless],
    ['a sheet without its end', plain.slice(0, -4)],
    ['a cell cut short', makeBiff([biffRecord(0x027e, 0, 0)])],
    ['a cell beyond the last column', makeBiff([numberCell(0, 256, 1)])],
    ['numbers up to a column beyond them', makeBiff([biffRecord(0x00bd, 0, 0, 0, 2, 0, 200)])],
    ['a text longer than its record', makeBiff([biffRecord(0x0204, 0, 0, 0, 500, 0)])],
    ['more texts than there is room for', makeBiff([], [biffRecord(0x00fc, 1, 0, 0xffff, 0xffff)])],
    ['a text that is in no list', makeBiff([biffRecord(0x00fd, 0, 0, 0, 7, 0)])],
    ['a sheet that is not there', makeBiff([], [biffRecord(0x0085, 9999, 0, 0, 1, 0x62)])],
    ['nothing but a beginning', plain.slice(0, 4)],
  ])('is damaged: %s', (_what, bytes) => {
    expect(() => readXls(bytes)).toThrow(new XlsError('damaged'))
  })

  it('is too much where a few cells spread over millions', () => {
    const wide = Array.from({ length: 40_000 }, (_, row) => numberCell(row, 255, 1))
    expect(() => readXls(makeBiff(wide))).toThrow(NoRoomError)
  })

  it('says so in one sentence', async () => {
    const reading = await readStatement({ name: 'a.xls', bytes: changedTable(10, 10) })
    expect(reading.problems).toHaveLength(1)
    expect(reading.problems[0]!.code).toMatch(/^(?:damaged|truncated)-file$/)
  })
})

/** A workbook in its container, the table of whose sectors says that one sector follows another. */
function changedTable(sector: number, next: number): Uint8Array {
  const bytes = makeOldWorkbook(
    Array.from({ length: 300 }, (_, row) => [`row ${row}`, row]),
    1252,
  )
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  view.setUint32((view.getUint32(76, true) + 1) * 512 + 4 * sector, next, true)
  return bytes
}

describe('a container whose sectors', () => {
  it('go in a circle is damaged', () => {
    for (let sector = 1; sector < 12; sector++)
      for (const next of [0, 1, sector - 1, sector])
        try {
          expect(cellsOf(readXls(changedTable(sector, next)))).toHaveLength(300)
        } catch (error) {
          expect(error).toEqual(new XlsError('damaged'))
        }
  })

  it('lie behind its end is damaged', () => {
    expect(() => readXls(changedTable(6, 5000))).toThrow(new XlsError('damaged'))
  })

  it('hold no workbook is said to hold none', async () => {
    const container = CFB as { utils: { cfb_new: () => object }; write: (...of: unknown[]) => Uint8Array }
    const bytes = Uint8Array.from(container.write(container.utils.cfb_new(), { type: 'array' }))
    const { problems } = await readStatement({ name: 'a.xls', bytes })
    expect(problems.map(({ code }) => code)).toEqual(['unsupported-container'])
  })
})

const versions = ['biff2', 'biff3', 'biff4', 'biff5', 'biff8'] as const

function workbookOf(version: (typeof versions)[number]): Uint8Array {
  const book = utils.book_new()
  const rows = [
    ['Date', 'Text', 'Amount'],
    ...Array.from({ length: 12 }, (_, row) => [46_000 + row, `a ${row}`, row * 1.5]),
  ]
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'a')
  return new Uint8Array(write(book, { type: 'array', bookType: version as 'biff8' }) as ArrayBuffer)
}

describe('a workbook of any version', () => {
  it.each(versions)('is read: %s', (version) => {
    const rows = cellsOf(readXls(workbookOf(version)))
    expect(rows).toHaveLength(13)
    expect(rows[12]).toEqual(['46011', 'a 11', '16.5'])
  })

  it('with any bytes changed or cut is read or refused, and comes to no more cells than are allowed', () => {
    const whole = new Map(versions.map((version) => [version, workbookOf(version)]))
    const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    const changes = fc.array(fc.record({ place, byte: fc.nat(255) }), { minLength: 1, maxLength: 6 })
    const property = fc.property(
      fc.constantFrom(...versions),
      changes,
      place,
      fc.boolean(),
      (version, hurt, kept, isCut) => {
        const bytes = whole.get(version)!.slice()
        for (const { place: at, byte } of hurt) bytes[Math.floor(at * bytes.length)] = byte
        try {
          const tables = readXls(isCut ? bytes.slice(0, Math.ceil(kept * bytes.length)) : bytes)
          expect(cellsOf(tables).reduce((sum, cells) => sum + cells.length, 0)).toBeLessThanOrEqual(4_000_000)
        } catch (error) {
          expect(error instanceof XlsError || error instanceof NoRoomError).toBe(true)
        }
      },
    )
    fc.assert(property, { numRuns: 150 })
  })
})
