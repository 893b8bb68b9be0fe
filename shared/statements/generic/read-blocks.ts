import { dateOrder } from '../date-order'
import { decide, type Decisions } from '../decisions'
import type { ReadJob, Rows } from '../format'
import type { Answers, Finding, FormatInfo } from '../reading'
import type { Source } from '../source'
import { TableReading } from '../table-reading'
import type { Row, Table } from '../tables/table'
import { accountsOfSheets, titlesOf } from './account-sections'
import { type BlockMeans, BlockReader } from './block-reader'
import { isProof } from './chain'
import { dateFormOf } from './date-forms'
import type { Interpretation } from './interpretation'
import { usedIn } from './money-columns'
import { nameRefunds } from './refunds'
import { type DecidedSign, decideSigns } from './decide-sign'

/** A table understood, and the place of its sheet in the file. */
interface Understood {
  readonly sheet: number
  readonly interpretation: Interpretation
}

/** So many rows are read before others get a turn. */
const TURN = 4000

/**
 * Reads the rows of every table that was understood. What holds for the whole file, the order of dates and the meaning of
 * signs, is decided over all of them together; every other row of the file is skipped with a reason.
 */
export async function readBlocks(
  source: Source,
  found: readonly Understood[],
  format: FormatInfo,
  job: ReadJob,
): Promise<Rows> {
  const reading = new TableReading(source.file)
  const total = source.tables.reduce((sum, { rows }) => sum + rows.length, 0)
  const signs = decideSigns(
    found.map(({ interpretation }) => interpretation),
    job.answers,
  )
  const order = orderOf(found, job)
  const figures = new Set<string>()
  const sheets =
    source.grammar === 'workbook'
      ? accountsOfSheets([...new Set(found.map(({ interpretation }) => interpretation.block.table))])
      : null
  const titles = titlesOf(found.map(({ interpretation }) => interpretation.block))
  for (const [sheet, table] of source.tables.entries()) {
    if (source.grammar === 'workbook') reading.sheet = sheet
    let next = 0
    let before: string | null = null
    for (const [index, one] of found.entries()) {
      const { interpretation } = one
      if (one.sheet !== sheet || interpretation.block.table !== table) continue
      const { block } = interpretation
      const first = block.headRows[0] ?? block.from
      for (; next < first; next++) reading.skip(table.rows[next]!, 'preamble')
      for (const at of block.headRows) reading.skip(table.rows[at]!, 'header')
      next += block.headRows.length
      for (; next < block.from; next++) reading.skip(table.rows[next]!, 'preamble')
      next = block.to
      // Some workbooks hold the same table twice, on sheets that look different.
      const same = found.length === 1 ? '' : figuresOf(interpretation)
      if (same !== '' && figures.has(same)) {
        for (const row of table.rows.slice(block.from, block.to)) reading.skip(row, 'detail')
        continue
      }
      figures.add(same)
      const reader = readerOf(
        source,
        table,
        {
          sheet: sheets?.get(table) ?? null,
          title: titles.get(block) ?? null,
          before,
          several: found.length > 1,
        },
        interpretation,
        signs[index]!,
        order,
        format,
        job,
        reading.findings,
      )
      for (let at = block.from; at < block.to; at++) {
        if (at % TURN === TURN - 1) await job.tick(reading.rows, total)
        reader.read(table.rows[at]!, at, reading)
      }
      reading.end(reader)
      before = reader.account
    }
    for (; next < table.rows.length; next++)
      reading.skip(table.rows[next]!, next === 0 ? 'preamble' : 'footer')
  }
  nameRefunds(reading.drafts)
  // Many currencies settle how their amounts are written.
  reading.questions.sort((a, b) => Number(b.about === 'currency') - Number(a.about === 'currency'))
  return reading
}

/** All days and amounts of a table as one text: two tables with the same are the same table. */
function figuresOf({ block, dates, shape }: Interpretation): string {
  const cells = [dates.date, ...usedIn(shape)]
  const rows = block.table.rows
    .slice(block.from, block.to)
    .map(({ cells: texts }) => cells.map((cell) => texts[cell] ?? '').join('|'))
  return rows.length < 2 ? '' : rows.join('\n')
}

interface FileOrder {
  readonly order: ReturnType<typeof dateOrder>
  /** The dates of each table that was understood, by column. */
  readonly dates: ReadonlyMap<Interpretation, readonly (readonly string[])[]>
}

/** Texts of columns in all rows below a head. */
const textsOf = ({ block }: Interpretation, cells: readonly number[]): string[][] =>
  cells.map((cell) => bodyOf(block.table, block.from, block.to).map(({ cells: texts }) => texts[cell] ?? ''))

const bodyOf = ({ rows }: Table, from: number, to: number): readonly Row[] =>
  from === 0 && to === rows.length ? rows : rows.slice(from, to)

/** One order of dates for the whole file, from all of its columns of dates. */
function orderOf(found: readonly Understood[], { answers, modified }: ReadJob): FileOrder {
  const dates = new Map(found.map(({ interpretation: one }) => [one, textsOf(one, one.dates.all)] as const))
  const order =
    answers.dateOrder === undefined
      ? dateOrder([...dates.values()].flat(), modified)
      : { order: answers.dateOrder, evidence: null }
  return { order, dates }
}

function readerOf(
  source: Source,
  table: Table,
  near: Pick<BlockMeans, 'sheet' | 'title' | 'before' | 'several'>,
  interpretation: Interpretation,
  sign: DecidedSign,
  { order, dates }: FileOrder,
  format: FormatInfo,
  { answers, modified }: ReadJob,
  findings: Finding[],
): BlockReader {
  const { shape, balance, fee, mark } = interpretation
  const figures = [...usedIn(shape), ...[balance, fee].filter((cell) => cell !== null)]
  const amounts = textsOf(interpretation, figures).map((texts, at) => ({ cell: figures[at]!, texts }))
  const proven: Answers =
    answers.decimal === undefined && mark !== null && isOpen(amounts) ? { decimal: mark } : {}
  const decided = decide([], amounts, {}, { ...answers, ...proven })
  const decisions: Decisions = {
    ...decided,
    order: order.order,
    ...(order.open === undefined ? {} : { openOrders: order.open }),
  }
  if (
    order.order !== null &&
    !findings.some(({ about }) => about === 'dateOrder') &&
    isNumeric(dates.get(interpretation) ?? [])
  )
    findings.push({ about: 'dateOrder', value: order.order, evidence: order.evidence })
  if (proven.decimal)
    findings.push({
      about: 'decimal',
      value: proven.decimal,
      evidence: isProof(interpretation.chain) ? 'balance' : null,
    })
  findings.push(...decided.findings)
  const form = dateFormOf(interpretation, source, modified, order.order)
  return new BlockReader({ source, table, interpretation, decisions, sign, format, answers, form, ...near })
}

/** Whether no figure of the columns shows which mark stands before the decimals. */
const isOpen = (columns: readonly { readonly texts: readonly string[] }[]): boolean =>
  columns.every(({ texts }) => texts.every((text) => !/[.,]\d{1,2}\D*$|[.,]\d{4,}/.test(text)))

const isNumeric = (columns: readonly (readonly string[])[]): boolean =>
  columns.some((texts) =>
    texts.some((text) => /^\s*\d{1,2}\s*[-./]\s*\d{1,2}\s*[-./]\s*'?\d{2,4}/.test(text)),
  )
