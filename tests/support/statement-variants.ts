import { type StatementTable, writeTable, type Writing } from './statement-table'

/** Text as UTF-16 with its mark, in units, so that no character outside the first plane is cut. */
function utf16(text: string): Uint8Array {
  const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  return Uint8Array.of(0xff, 0xfe, ...new Uint8Array(units.buffer))
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

type Rows = StatementTable['rows']

/** Changes head and rows; what stands above the head stays. Cells behind the last column of the head are dropped. */
function mapRows(
  { rows, head }: StatementTable,
  change: (cells: readonly string[], isHead: boolean) => readonly string[],
): Rows {
  const width = rows[head]!.length
  return rows.map((cells, index) =>
    index < head || cells.length < width ? cells : change(cells.slice(0, width), index === head),
  )
}

const written = (change: (table: StatementTable) => Rows, writing?: Writing) => (table: StatementTable) =>
  utf8(writeTable(change(table), writing))

const asItIs = ({ rows }: StatementTable): Rows => rows

const insertAt = (at: number) => (table: StatementTable) =>
  mapRows(table, (cells, isHead) => [
    ...cells.slice(0, at),
    isHead ? 'Remarks of ours' : 'x',
    ...cells.slice(at),
  ])

/** The same statement, written otherwise: whatever is read of it must be the same, line numbers apart. */
export const sameStatement: readonly (readonly [string, (table: StatementTable) => Uint8Array])[] = [
  ['semicolons', written(asItIs, { delimiter: ';' })],
  ['tabs', written(asItIs, { delimiter: '\t' })],
  ['pipes', written(asItIs, { delimiter: '|' })],
  ['every cell quoted', written(asItIs, { quoted: true })],
  ['lines that end in CR LF', written(asItIs, { newline: '\r\n' })],
  ['lines that end in CR', written(asItIs, { newline: '\r' })],
  ['a byte order mark', ({ rows }) => utf8(`\uFEFF${writeTable(rows)}`)],
  ['UTF-16', ({ rows }) => utf16(writeTable(rows, { delimiter: '\t' }))],
  ['a column in front', written(insertAt(0))],
  ['a column in the middle', written(insertAt(2))],
  ['columns from right to left', written((table) => mapRows(table, (cells) => cells.toReversed()))],
  [
    'more lines above the head',
    written(({ rows }) => [['Account statement'], ['Period', '2026-01-01 - 2026-12-31'], [''], ...rows]),
  ],
  ['a total below', written(({ rows, head }) => [...rows, ['Total', ...rows[head]!.slice(1).map(() => '')]])],
  [
    'a head in capitals',
    written((table) => mapRows(table, (cells, isHead) => (isHead ? cells.map(capitals) : cells))),
  ],
  [
    'blanks around the names',
    written((table) =>
      mapRows(table, (cells, isHead) => (isHead ? cells.map((cell) => ` ${cell}  `) : cells)),
    ),
  ],
  [
    'the head again further down',
    written(({ rows, head }) => [...rows.slice(0, head + 2), rows[head]!, ...rows.slice(head + 2)]),
  ],
]

const capitals = (text: string): string => text.toUpperCase()

/** A statement whose column of that number is gone, or is called by a word that means nothing. */
export const withoutColumn = (table: StatementTable, column: number): Uint8Array =>
  utf8(writeTable(mapRows(table, (cells) => cells.toSpliced(column, 1))))

export const withColumnUnnamed = (table: StatementTable, column: number): Uint8Array =>
  utf8(writeTable(mapRows(table, (cells, isHead) => (isHead ? cells.toSpliced(column, 1, 'Zqx') : cells))))

/** A statement with a head and nothing below it. */
export const headOnly = ({ rows, head }: StatementTable): Uint8Array =>
  utf8(writeTable(rows.slice(0, head + 1)))

/** Ways to print the day of three numbers. */
export const datePrints: readonly (readonly [
  string,
  (year: string, month: string, date: string) => string,
])[] = [
  ['day/month/year', (year, month, date) => `${date}/${month}/${year}`],
  ['month/day/year', (year, month, date) => `${month}/${date}/${year}`],
  ['day.month.year', (year, month, date) => `${date}.${month}.${year}`],
  ['year.month.day', (year, month, date) => `${year}.${month}.${date}`],
  ['yearmonthday', (year, month, date) => `${year}${month}${date}`],
  ['day/month/year of two digits', (year, month, date) => `${date}/${month}/${year.slice(2)}`],
  ['year 년 month 월 day 일', (year, month, date) => `${year}년 ${Number(month)}월 ${Number(date)}일`],
]

/** The statement with its days (`2026-03-31`, `2026.3.31`) printed otherwise; null where it prints none so. */
export function withDates(table: StatementTable, print: (typeof datePrints)[number][1]): Uint8Array | null {
  let found = false
  const rows = table.rows.map((cells, index) =>
    index <= table.head
      ? cells
      : cells.map((cell) =>
          cell.replace(
            /^(\d{4})[-./](\d\d?)[-./](\d\d?)(?!\d)/,
            (_, year: string, month: string, date: string) => {
              found = true
              return print(year, month.padStart(2, '0'), date.padStart(2, '0'))
            },
          ),
        ),
  )
  return found ? utf8(writeTable(rows)) : null
}

/** Ways to print an amount of whole part and decimals, the minus left to the caller. */
export const amountPrints: readonly (readonly [string, (whole: string, decimals: string) => string])[] = [
  ['1.234,56', (whole, decimals) => `${grouped(whole, '.')}${decimals && `,${decimals}`}`],
  ['1,234.56', (whole, decimals) => `${grouped(whole, ',')}${decimals && `.${decimals}`}`],
  ['1 234,56', (whole, decimals) => `${grouped(whole, '\u202f')}${decimals && `,${decimals}`}`],
  ['1’234.56', (whole, decimals) => `${grouped(whole, '’')}${decimals && `.${decimals}`}`],
]

const grouped = (whole: string, mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark)

/** The statement with its amounts printed otherwise; null where no column holds plain amounts alone. */
export function withAmounts(
  table: StatementTable,
  print: (typeof amountPrints)[number][1],
): Uint8Array | null {
  const body = table.rows.slice(table.head + 1)
  const isMoney = (cell: string): boolean => /^-?\d{1,6}\.\d\d$/.test(cell)
  const columns = table.rows[table.head]!.flatMap((_, column) => {
    const texts = body.flatMap((cells) => cells[column] || [])
    return texts.length > 0 && texts.every(isMoney) ? [column] : []
  })
  if (columns.length === 0) return null
  const rows = table.rows.map((cells, index) =>
    index <= table.head
      ? cells
      : cells.map((cell, column) => {
          if (!columns.includes(column) || cell === '') return cell
          const [whole = '', decimals = ''] = cell.replace('-', '').split('.')
          return `${cell.startsWith('-') ? '-' : ''}${print(whole, decimals)}`
        }),
  )
  return utf8(writeTable(rows, { delimiter: ';' }))
}
