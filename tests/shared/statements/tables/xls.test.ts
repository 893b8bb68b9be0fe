import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../shared/statements/read-statement'
import { readXls } from '../../../../shared/statements/tables/xls'
import { biffRecord, makeBiff, numberCell } from '../../../support/make-biff'
import { makeOldWorkbook } from '../../../support/make-old-workbook'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')

describe('a workbook from before 1997', () => {
  it.each([
    [949, 'b3bbbfaa', '내역'],
    [932, '93fa9574', '日付'],
    [936, 'bdf0b6ee', '金额'],
    [950, 'aaf7c342', '金額'],
    [1250, '8c6c61736b', 'Ślask'],
    [1251, 'd1f3ecece0', 'Сумма'],
    [1252, '42657472e467', 'Beträg'],
    [1253, 'd0efe9fc', 'Ποιό'],
  ])('has its texts in the code page it names: %i', (codePage, hex, text) => {
    const [table] = readXls(makeOldWorkbook([[bytes(hex), 1]], codePage))
    expect(table!.rows[0]!.cells).toEqual([text, '1'])
  })

  it('is read as a statement by heads in such a set', async () => {
    // 날짜, 내용, 금액(원); 커피, 편의점
    const heads = ['b3afc2a5', 'b3bbbfeb', 'b1ddbed728bff829'].map(bytes)
    const rows = [
      ['2026-03-01', bytes('c4bfc7c7'), -4500],
      ['2026-03-02', bytes('c6edc0c7c1a1'), 3500],
    ]
    const reading = await readStatement({ name: 'a.xls', bytes: makeOldWorkbook([heads, ...rows], 949) })
    expect(reading.drafts.map(({ text, amount, currency }) => [text, amount, currency])).toEqual([
      ['커피', -4500, 'KRW'],
      ['편의점', 3500, 'KRW'],
    ])
  })
})

describe('a number format of a workbook', () => {
  /** A look of cells (XF) with a number format. */
  const look = (format: number): Uint8Array => biffRecord(0x00e0, 0, format, 0, 0, 0, 0, 0, 0, 0, 0)
  const shownBy = (...book: readonly Uint8Array[]): string =>
    readXls(makeBiff([numberCell(0, 0, 46_000)], book))[0]!.rows[0]!.cells[0]!

  it.each([14, 27, 31, 36, 50, 57, 58])('shows a day by its number alone: %i', (format) => {
    expect(shownBy(look(format))).toBe('2025-12-09')
  })

  it('is not kept for the next workbook', () => {
    const code = [...'yyyy'].map((letter) => letter.charCodeAt(0))
    const days = biffRecord(
      0x041e,
      200,
      4,
      1 | (code[0]! << 8),
      code[1]! << 8,
      code[2]! << 8,
      code[3]! << 8,
      0,
    )
    expect(shownBy(days, look(200))).toBe('2025-12-09')
    expect(shownBy(look(200))).toBe('46000')
  })
})
