import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { dateFormOf } from '../../../../shared/statements/generic/date-forms'
import { isMonthAndDay } from '../../../../shared/statements/generic/month-and-day'
import { readStatement } from '../../../../shared/statements/read-statement'
import { interpreted, tableOf } from '../../../support/interpreted'

/** The days of the rows below the head, as they are looked for; with `?` behind one that waits. */
function days(lines: readonly string[], file: string, until: Day | null): (string | null)[] {
  const interpretation = interpreted(lines)
  const table = tableOf(...lines)
  const source = { file, grammar: 'separated', text: lines.join('\n'), tables: [table] } as const
  const form = dateFormOf(interpretation, source, until, null)
  return table.rows.slice(1).map((row, at) => {
    const dated = form(row, at + 1)
    return dated === null ? null : `${dated.row.cells[interpretation.dates.date]}${dated.waits ? '?' : ''}`
  })
}

describe('the form of days', () => {
  it('is six figures, year first', () => {
    const lines = ['Date|Text|Amount', '260331|a|-1.00', '260401|b|2.00', '260402|c|-3.00']
    expect(days(lines, 'x.csv', null)).toEqual(['2026-03-31', '2026-04-01', '2026-04-02'])
  })

  it('is a day and a month, dated over the turn of the year by the last day of the file', () => {
    const up = ['Date|Text|Amount', '12/30|a|-1.00', '12/31|b|2.00', '01/02|c|-3.00', '01/15|d|-3.00']
    expect(days(up, 'x.csv', '2026-01-20' as Day)).toEqual([
      '2025-12-30',
      '2025-12-31',
      '2026-01-02',
      '2026-01-15',
    ])
    const down = ['Date|Text|Amount', '15/01|a|-1.00', '02/01|b|2.00', '31/12|c|-3.00', '30/12|d|-3.00']
    expect(days(down, 'x.csv', '2026-01-20' as Day)).toEqual([
      '2026-01-15',
      '2026-01-02',
      '2025-12-31',
      '2025-12-30',
    ])
  })

  it('is a day and a month in Korean', () => {
    const lines = ['거래일|내용|금액', '3월 5일|a|-1000', '3월 9일|b|2000', '3월 31일|c|-500']
    expect(days(lines, 'x.csv', '2026-04-02' as Day)).toEqual(['2026-03-05', '2026-03-09', '2026-03-31'])
  })

  it('stands behind a word that says that the row waits', () => {
    const lines = [
      'Date|Text|Amount',
      'PENDING - 09/29/2026|a|-1.00',
      '09/28/2026|b|2.00',
      '09/27/2026|c|-3.00',
      '09/26/2026|d|-3.00',
    ]
    expect(days(lines, 'x.csv', null)[0]).toBe('09/29/2026?')
  })

  it('is printed once for several rows', () => {
    const lines = [
      'Date|Text|Amount',
      '2026-01-02|a|-1.00',
      '|b|-2.00',
      '|c|-3.00',
      '2026-01-03|d|4.00',
      '|e|-5.00',
    ]
    expect(days(lines, 'x.csv', null)).toEqual([
      '2026-01-02',
      '2026-01-02',
      '2026-01-02',
      '2026-01-03',
      '2026-01-03',
    ])
  })

  it('is not the day above where a single row lacks one', async () => {
    const text = 'Date,Text,Amount\n2026-01-02,a,€-1.00\n,b,€-2.00\n2026-01-03,c,€-3.00\n2026-01-04,d,€3.00\n'
    const { problems, drafts } = await readStatement({
      name: 'x.csv',
      bytes: new TextEncoder().encode(text),
    })
    expect(drafts).toHaveLength(3)
    expect(problems.map(({ code }) => code)).toEqual(['bad-date'])
  })
})

describe('isMonthAndDay', () => {
  it.each(['31/12', '12/31', '3월 5일', '12月31日', '29.02', '1-2'])('%s is one', (text) => {
    expect(isMonthAndDay(text)).toBe(true)
  })

  it.each(['13/32', '0/5', '12.345', '5', '31/31', '2026-01'])('%s is none', (text) => {
    expect(isMonthAndDay(text)).toBe(false)
  })
})
