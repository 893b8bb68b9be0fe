import type { Facts } from './benchmark'
import type { Measured, MeasuredCase } from './measure'

/** What was measured as a Markdown table: one row a contender, times as medians, and how ours compares. */
export function tableOf(cases: readonly MeasuredCase[]): string {
  const rows = cases.flatMap(({ name, ours, reference, ratio }) => [
    rowOf(name, ours, ''),
    ...(reference && ratio !== undefined ? [rowOf('', reference, `× ${plain(ratio)}`)] : []),
  ])
  return aligned([['case', 'by', 'runs', 'median ms', 'ratio', 'figures'], ...rows])
}

/** The same for cases whose figures matter and whose times do not: a figure a column, a new table wherever the figures are others. */
export function figuresTableOf(cases: readonly MeasuredCase[]): string {
  const tables: { readonly head: readonly string[]; readonly rows: string[][] }[] = []
  for (const { name, ours } of cases) {
    const head = ['case', ...Object.keys(ours.facts)]
    const row = [name, ...Object.values(ours.facts).map((value) => shown(value))]
    const last = tables.at(-1)
    if (last && last.head.join() === head.join()) last.rows.push(row)
    else tables.push({ head, rows: [row] })
  }
  return tables.map(({ head, rows }) => aligned([head, ...rows])).join('\n\n')
}

const rowOf = (name: string, { name: by, runs, medianMs, facts }: Measured, ratio: string): string[] => [
  name,
  by,
  String(runs.length),
  plain(medianMs),
  ratio,
  factsOf(facts),
]

const factsOf = (facts: Facts): string =>
  Object.entries(facts)
    .map(([name, value]) => `${name} ${shown(value)}`)
    .join(', ')

const shown = (value: string | number): string => (typeof value === 'number' ? amount.format(value) : value)

const amount = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** Three digits, or all before the point. */
const plain = (value: number): string =>
  new Intl.NumberFormat('en', {
    maximumSignificantDigits: value < 100 ? 3 : 15,
    maximumFractionDigits: 0,
  }).format(value < 100 ? value : Math.round(value))

function aligned([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
