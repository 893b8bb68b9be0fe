import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { harmless, writeCsv } from '../../../shared/export/csv'

const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', '"', '""', '\n', '\r\n', ' x ', '한글', ''))
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }))

describe('a table as CSV', () => {
  it('is read back by another program as it was', () => {
    fc.assert(
      fc.property(table, (rows) => {
        fc.pre(rows.every((cells) => cells.length > 1 || cells[0] !== ''))
        expect(Papa.parse(writeCsv(rows), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1)).toEqual(
          rows,
        )
      }),
    )
  })
})

describe('a text that a spreadsheet would run', () => {
  it.each([
    '=1+1', '+1', '-1', '@SUM(A1)', '=cmd|\' /C calc\'!A0', '\t=1', '\r=1', ' =1', '\u200b=1', '\ufeff=1', '＝1', '\n=1',
  ])('is kept from it: %j', (text) => {
    expect(harmless(text)).toBe(`'${text}`)
  }) // prettier-ignore

  it.each(['', 'Coffee', '2 - 1', '1=1', '카페 @ 서울', "'quoted'"])('and %j is left alone', (text) => {
    expect(harmless(text)).toBe(text)
  })

  it('begins with none of the signs, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', ' ', '\t', '\u202e'), fc.string(), (sign, rest) => {
        expect(harmless(sign + rest)).not.toMatch(/^[=+\-@]/)
      }),
    )
  })
})
