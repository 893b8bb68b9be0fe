import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { monthIn } from '../../../../shared/statements/generic/month-names'
import { withMonths } from '../../../../shared/statements/generic/days-of-month'
import { readStatement } from '../../../../shared/statements/read-statement'
import type { Answers, Reading } from '../../../../shared/statements/reading'
import type { Source } from '../../../../shared/statements/source'

const until = '2026-11-30' as Day

const read = (name: string, text: string, answers: Answers = {}): Promise<Reading> =>
  readStatement({ name, bytes: new TextEncoder().encode(text), modified: until }, { answers })

const rows = ({ drafts }: Reading): string[] => drafts.map(({ day, amount }) => `${day} ${amount}`)

/** The first cells of the first sheet, below its head. */
function days(names: readonly string[], file: string, sheet: readonly (readonly string[])[]): string[] {
  const tables = names.map((name) => ({
    name,
    rows: sheet.map((cells, at) => ({ line: at + 1, cells: [...cells] })),
  }))
  const source = { file, tables, text: '', grammar: 'workbook' } as unknown as Source
  return withMonths(source, {}, until).source.tables.flatMap((table) =>
    table.rows.slice(1).map(({ cells }) => cells[0]!),
  )
}

describe('days of a month that stands elsewhere', () => {
  const body =
    'Day,Item,Income (€),Expense (€)\n2,Rent,,700.00\n9,Food,,20.50\n25,Salary,1900.00,\nTotal,,1900.00,720.50\n'

  it('are of the month and year above the table', async () => {
    const reading = await read('book.csv', `Household March 2025,,,\n${body}`)
    expect(reading.questions).toEqual([])
    expect(rows(reading)).toEqual(['2025-03-02 -70000', '2025-03-09 -2050', '2025-03-25 190000'])
  })

  it('are of the month and year in the name of the file', async () => {
    expect(rows(await read('2025年3月.csv', body))[0]).toBe('2025-03-02 -70000')
    expect(rows(await read('budget 2025-03.csv', body))[0]).toBe('2025-03-02 -70000')
  })

  it('are asked the year of, where none is named', async () => {
    const open = await read('March.csv', body)
    expect(open.questions).toMatchObject([
      {
        about: 'year',
        line: 2,
        text: '2',
        choices: [
          { answer: '2026', reading: '2026-03-02' },
          { answer: '2025', reading: '2025-03-02' },
          { answer: '2024', reading: '2024-03-02' },
        ],
      },
    ])
    const settled = await read('March.csv', body, { year: '2025' })
    expect(settled.questions).toEqual([])
    expect(rows(settled)[0]).toBe('2025-03-02 -70000')
  })

  it('are told where the month does not have them', async () => {
    const reading = await read('February 2025.csv', body.replace('25,Salary', '30,Salary'))
    expect(reading.problems.map(({ code }) => code)).toEqual(['bad-date'])
  })

  it('are of the sheet, in many languages, and once for several rows', () => {
    const sheet = [
      ['日', '内容', '支出', '収入'],
      ['1', '家賃', '680', ''],
      ['', '電気', '50', ''],
      ['9', '食費', '20', ''],
    ]
    expect(days(['1月', '2月'], '家計簿2025.xlsx', sheet)).toEqual([
      '2025-01-01', '2025-01-01', '2025-01-09', '2025-02-01', '2025-02-01', '2025-02-09',
    ]) // prettier-ignore
    const dutch = [
      ['Dag', 'Omschrijving', 'Uitgaven'],
      ['3', 'Huur', '680'],
    ]
    expect(days(['maart 2025'], 'kasboek.xlsx', dutch)).toEqual(['2025-03-03'])
  })

  it('are left alone where no month is named, or where they are numbers of rows', () => {
    const sheet = [
      ['Day', 'Item', 'Amount'],
      ['3', 'Rent', '680'],
    ]
    expect(days(['Sheet1'], 'book.xlsx', sheet)).toEqual(['3'])
    expect(
      days(['March 2025'], 'book.xlsx', [
        ['No.', 'Item', 'Amount'],
        ['3', 'Rent', '680'],
      ]),
    ).toEqual(['3'])
  })
})

describe('monthIn', () => {
  it.each([
    ['Gastos e ingresos - Mayo 2026', 5, 2026],
    ['2026年 3月 家計簿', 3, 2026],
    ['3월', 3, null],
    ['budget_2026-03', 3, 2026],
    ['03.2026', 3, 2026],
    ['Januar bis März 2026', null, 2026],
    ['家計簿2026', null, 2026],
    ['Sheet1', null, null],
  ])('of “%s” is %s of %s', (text, month, year) => {
    expect(monthIn(text)).toEqual({ month, year })
  })
})
