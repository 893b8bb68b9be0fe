import { describe, expect, it } from 'vitest'
import { dateColumns, runOf } from '../../../../shared/statements/generic/date-columns'
import { columnsOf } from '../../../support/interpreted'

const found = (head: string, ...lines: readonly string[]) => {
  const { columns, concepts } = columnsOf(head, ...lines)
  const dates = dateColumns(columns, concepts)
  return dates === null ? null : { ...dates, name: columns[dates.date]!.head }
}

describe('the column that dates the rows', () => {
  it.each([
    ['booking before value', ['Wertstellung|Buchungstag|Betrag', '03.01.2026|02.01.2026|-5,00', '05.01.2026|04.01.2026|-6,00'], 'Buchungstag'],
    ['a date before the moment of a change', ['created_at|date|amount', '2026-03-01T10:00:00|2026-01-02|-5.00', '2026-03-01T10:00:01|2026-01-04|-6.00'], 'date'],
    ['the one that differs', ['Date|Statement date|Amount', '02/01/2026|31/01/2026|-5.00', '04/01/2026|31/01/2026|-6.00'], 'Date'],
    ['the one filled in every row', ['Settlement date|Date|Amount', '|2026-01-02|-5.00', '2026-01-05|2026-01-04|-6.00', '|2026-01-05|-6.00'], 'Date'],
    ['any column of days under heads that say nothing', ['Zqa|Zqb|Zqc', 'x|2026-01-02|-5.00', 'y|2026-01-04|-6.00'], 'Zqb'],
    ['six figures under a head of dates', ['Date|Amount', '260102|-5.00', '260104|-6.00'], 'Date'],
  ] as const)('is %s', (_what, [head, ...lines], name) => {
    expect(found(head, ...lines)?.name).toBe(name)
  }) // prettier-ignore

  it('is none where no column holds days', () => {
    expect(found('Number|Amount', '260102|-5.00', '260104|-6.00')).toBeNull()
    expect(found('Date|Amount', 'soon|-5.00', 'later|-6.00')).toBeNull()
  })

  it('is the one a person named', () => {
    const { columns, concepts } = columnsOf('Date|Value date|Amount', '2026-01-02|2026-01-03|1.00')
    expect(dateColumns(columns, concepts, 1)?.date).toBe(1)
  })
})

describe('the run of days', () => {
  it.each([
    ['up', ['2026-01-02', '2026-01-02', '2026-01-05', '2026-02-01']],
    ['down', ['05/03/2026', '28/02/2026', '01/02/2026']],
    [null, ['2026-01-02', '2026-01-02']],
    [null, ['2026-01-02', '2026-01-05', '2026-01-02']],
  ] as const)('is %s', (direction, texts) => {
    expect(runOf(texts).direction).toBe(direction)
  })

  // Read day first, only the first and the last row are days, and they run down: every sign is turned round by it.
  it('is that of the order that reads most of the days', () => {
    const texts = ['06/11/2025', '06/14/2025', '06/17/2025', '06/19/2025', '06/22/2025', '07/01/2025']
    expect(runOf(texts).direction).toBe('up')
  })
})
