import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../../shared/statements/tables/csv'

describe('readCsv', () => {
  it.each([
    ['Date,Description,Amount\n2026-01-01,"a; b; c",1.00\n', ','],
    ['Datum;Text;Betrag\n01.01.2026;a, b, c;1,00\n', ';'],
    ['Date\tDescription\tAmount\n2026-01-01\ta, b\t1,00\n', '\t'],
    ['date|amount|description\n2026-01-01|1.00|a, b, c, d, e\n', '|'],
    ['note\nsecond line, with a comma\n\nDate;Amount\n2026-01-01;1,00\n', ';'],
    ['sep=;\nDate;Amount\n1,2;3,4\n', ';'],
  ])('finds what separates %j', (text, delimiter) => {
    expect(readCsv(text).delimiter).toBe(delimiter)
  })

  it('numbers rows by the line they start on, line breaks inside quotes counted', () => {
    const { rows } = readCsv('Date,Note,Amount\r\n2026-01-01,"two\r\nlines",1\r\n2026-01-02,b,2\r\n')
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4])
    expect(rows[1]?.cells[1]).toBe('two\nlines')
  })

  it('counts the line that Excel is told the delimiter in', () => {
    expect(readCsv('sep=;\nDate;Amount\n2026-01-01;1\n').rows.map(({ line }) => line)).toEqual([2, 3])
  })

  it('trims blanks, tabs, NBSP and a mark left in the middle', () => {
    expect(readCsv('\uFEFFDate , Amount\u00A0,\tId\t\n1,2,3').rows[0]?.cells).toEqual([
      'Date',
      'Amount',
      'Id',
    ])
  })

  it('takes a quote that never closes as part of its own line only', () => {
    const { rows } = readCsv('Date,Text,Amount\n1,"open,2\n3,b,4\n5,"closed",6\n')
    expect(rows.map(({ line, cells }) => [line, cells.at(-1)])).toEqual([
      [1, 'Amount'],
      [2, '2'],
      [3, '4'],
      [4, '6'],
    ])
  })

  it('gives back any rows that were written with quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', ';', '\n', '1', '가'), maxLength: 6 })
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(table, (rows) => {
        const head = ['Date', 'Description', 'Amount']
        const text = Papa.unparse([head, ...rows], { quotes: true, newline: '\n' })
        const read = readCsv(text).rows.map(({ cells }) => cells)
        expect(read).toEqual([head, ...rows.map((row) => row.map((one) => one.trim()))])
      }),
    )
  })
})
