import { describe, expect, it } from 'vitest'
import { pdfTable, type PdfText } from '../../../../shared/statements/tables/pdf-rows'

/** Texts of a typewriter: each letter 6 points wide and 10 tall, by column and line. */
const typed = (...lines: readonly string[]): PdfText[] =>
  lines.flatMap((line, index) =>
    [...line.matchAll(/\S+/g)].map(({ 0: text, index: column }) => ({
      text,
      x: column * 6,
      y: 20 + index * 14,
      width: text.length * 6,
      size: 10,
    })),
  )

const cells = (...pages: readonly (readonly PdfText[])[]): unknown[] =>
  pdfTable(pages).rows.map((row) => row.cells)

describe('pdfTable', () => {
  it('joins words, parts cells, and leaves an empty cell empty', () => {
    const page = typed(
      'Statement of account',
      'Date         Details        Paid out   Paid in',
      '2026-03-01   Coffee shop        4.50',
      '2026-03-02   Salary                    2500.00',
    )
    expect(cells(page)).toEqual([
      ['Statement of account'],
      ['Date', 'Details', 'Paid out', 'Paid in'],
      ['2026-03-01', 'Coffee shop', '4.50', ''],
      ['2026-03-02', 'Salary', '', '2500.00'],
    ])
  })

  it('does not mind the order in which a page is drawn', () => {
    const page = typed('Date         Details        Amount', '2026-03-01   Coffee shop        4.50')
    expect(cells(page.toReversed())).toEqual(cells(page))
  })

  it('takes letters set apart for one word, and a raised figure for its line', () => {
    const page = ['4', '.', '5', '0'].map((text, index) => ({
      text,
      x: 100 + index * 6,
      y: 20 + (index > 1 ? 2 : 0),
      width: 6,
      size: 10,
    }))
    expect(cells(page)).toEqual([['4.50']])
  })

  it('parts a text with blanks in it where they are', () => {
    expect(cells([{ text: '2026-03-01    Coffee shop', x: 0, y: 20, width: 150, size: 10 }])).toEqual([
      ['2026-03-01', 'Coffee shop'],
    ])
  })

  it('keeps the head of one page for the next, and numbers rows through, each page from its first', () => {
    const first = typed(
      'Date         Details        Amount   Balance',
      '2026-03-01   Coffee           4.50     95.50',
    )
    const second = typed('2026-03-02                    1.00     94.50')
    const { rows, pages } = pdfTable([first, second])
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3])
    expect(pages).toEqual([1, 3])
    expect(rows[2]?.cells).toEqual(['2026-03-02', '', '1.00', '94.50'])
  })
})
