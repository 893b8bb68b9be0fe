import { describe, expect, it } from 'vitest'
import { explain } from '../../../shared/explain/explain'
import { readStatement } from '../../../shared/statements/read-statement'
import type { Reading } from '../../../shared/statements/reading'
import { isRowProblem } from '../../../shared/statements/row-problem'
import { fixtures } from '../../support/fixtures'
import { makeZip } from '../../support/make-zip'

const head = 'Date,Description,Amount,Balance\n2026-03-01,a,€-1.00,€5.00\n2026-03-02,b,€-2.00,€3.00\n'

const read = (text: string | Uint8Array): Promise<Reading> =>
  readStatement({ name: 'a.csv', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text })

const addsUp = ({ drafts, skipped, problems, rows }: Reading): void =>
  expect(drafts.length + skipped.length + problems.filter(isRowProblem).length).toBe(rows)

const cutAt = ({ problems }: Reading): unknown[] =>
  problems.filter(({ code }) => code === 'truncated-file').map(({ at }) => at.line ?? null)

describe('half a file', () => {
  it.each([
    ['in its first cell', '2026-03'],
    ['in a text', '2026-03-03,coff'],
    ['before its balance', '2026-03-03,coffee,€-1.0'],
    ['in a quoted text', '2026-03-03,"coffee, and'],
    ['in a quoted text of two lines', '2026-03-03,"coffee\nand ca'],
    ['in its last cell, which is quoted', '2026-03-03,coffee,€-1.00,"€2.'],
  ])('that stops %s says where, and the row is not taken', async (_where, rest) => {
    const reading = await read(head + rest)
    expect(reading.drafts.map(({ amount }) => amount)).toEqual([-100, -200])
    expect(cutAt(reading)).toEqual([4])
    expect(reading.problems.map((problem) => explain(problem))).toEqual([
      'a.csv, line 4: the file stops in the middle of this row, which was left out. Download it again.',
    ])
    addsUp(reading)
  })

  it.each([
    ['a whole last row', '2026-03-03,coffee,€-1.00,€2.00'],
    ['a line break behind a short row', '2026-03-03,coffee\n'],
    ['a sum', 'Total,€-3.00'],
    ['a remark', 'Created on 2026-03-03'],
    ['a remark that begins with a number', '2 transactions, page 1 of 1'],
    ['a quote that is none', '2026-03-03,5" cable,€-1.00,€2.00'],
    ['a quote that never closes in a whole row', '2026-03-03,"open,€-1.00,€2.00'],
  ])('is not one with %s', async (_what, rest) => {
    const reading = await read(head + rest)
    expect(cutAt(reading)).toEqual([])
    expect(reading.drafts.slice(0, 2).map(({ amount }) => amount)).toEqual([-100, -200])
    addsUp(reading)
  })

  it('is not one where rows are of many widths', async () => {
    const reading = await read(`${head}2026-03-03,c,€-1.00\n2026-03-04,d,€-1.00`)
    expect(cutAt(reading)).toEqual([])
    addsUp(reading)
  })

  it('of an archive or an old workbook is told too', async () => {
    const zip = makeZip({ 'a.csv': new TextEncoder().encode(head), 'b.csv': new TextEncoder().encode(head) })
    expect(cutAt(await read(zip.subarray(0, zip.length - 40)))).toEqual([null])
    const { bytes } = fixtures.find(({ name }) => name === 'workbook-of-1997-date-serials.xls')!
    const half = await read(bytes.subarray(0, bytes.length / 2))
    expect(half.drafts).toEqual([])
    expect(half.problems.map(({ code }) => code)).toEqual(['truncated-file'])
  })
})
