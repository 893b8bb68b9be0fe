import { mergeAnswers } from '../answers'
import type { Chosen } from '../choose-format'
import type { ReadJob } from '../format'
import { type LayoutSide, layoutOf } from '../profiles/layout'
import { locateMapping } from '../profiles/locate-mapping'
import { formatOf, type Profile } from '../profiles/profile'
import type { Answers, FormatInfo } from '../reading'
import { sectionsOf } from './account-sections'
import { endOfTable } from '../profiles/table-end'
import type { Source } from '../source'
import { TableReading } from '../table-reading'
import type { Table } from '../tables/table'
import { type Block, blockAt, findBlocks } from './find-blocks'
import { type Interpretation, interpret } from './interpretation'
import { plainColumns } from './plain-columns'
import { withMonths } from './days-of-month'
import { readBlocks } from './read-blocks'
import { rolesOf } from './role-cells'
import type { Role } from './roles'
import { countsPoints } from './surroundings'
import type { Understood } from './understand'

/** What a table that no format knows is called. */
export const info: FormatInfo = {
  id: 'generic',
  label: 'Any table with dates and amounts',
  provider: null,
  accountKind: 'bank',
  accountName: '',
}

/** Where a fee belongs by the name that its column was given. */
const feeByRole = (roles: readonly string[]): Pick<Answers, 'fee'> =>
  roles.includes('fee-beside') ? { fee: 'beside' } : roles.includes('fee') ? { fee: 'inside' } : {}

/** The words of a column of sides with what each says. */
const sidesOf = ({ shape }: Interpretation): readonly LayoutSide[] =>
  shape.kind === 'side' ? [...shape.side.sideOf].map(([word, side]) => ({ word, side })) : []

/**
 * Any separated text, workbook, page or document whose rows have a day and an amount. What its columns are is weighed as a
 * whole, by their heads in any language, their cells, and the balances that must follow; what stays open is asked. Null
 * where there is no such table.
 */
export async function readGeneric(
  { source, question, blocks, found }: Understood,
  job: ReadJob,
): Promise<Chosen | null> {
  // Beside a table of money, one of points tells of what the money brought.
  const money = found.filter(({ interpretation }) => !countsPoints(interpretation))
  const told = money.length > 0 ? money : found
  const answers = { ...feeByRole(Object.values(job.answers.roles ?? {})), ...job.answers }
  return told.length > 0
    ? read({ source, question }, told, info, null, { ...job, answers })
    : withoutRows(source, blocks)
}

/** A file that has a head and no movement below it. Null where it has no head either. */
function withoutRows(source: Source, heads: readonly Block[]): Chosen | null {
  if (heads.length === 0 || heads.some(({ headRows }) => headRows.length === 0)) return null
  const reading = new TableReading(source.file)
  for (const table of source.tables)
    for (const [at, row] of table.rows.entries())
      reading.skip(
        row,
        heads.some((head) => head.table === table && head.headRows.includes(at)) ? 'header' : 'preamble',
      )
  return { format: info, rows: reading }
}

/** A file whose columns a person has named. Null where it has no such table. */
export async function readByProfile(file: Source, profile: Profile, job: ReadJob): Promise<Chosen | null> {
  const said = mergeAnswers(profile.answers, job.answers)
  const { source, question } = withMonths(plainColumns(file), said, job.modified)
  // A column called a fee is not yet said to be part of the amount: while nothing tells, that is asked.
  const beside = profile.mapping.columns['fee-beside'] === undefined ? {} : feeByRole(['fee-beside'])
  const answers: Answers = { ...beside, ...said }
  const mapped = source.tables.map((table) => mappedBlock(table, profile, answers))
  const found = source.tables.flatMap((table, sheet) => {
    const block = mapped[sheet] ?? null
    const first = block === null ? [] : [{ sheet, interpretation: block }]
    // Sections with other columns are read as their heads and cells tell, unless the person ended the table.
    return profile.mapping.end !== undefined || mapped.every((one) => one === null)
      ? first
      : [
          ...first,
          ...othersIn(table, block?.block.to ?? 0, answers).map((one) => ({ sheet, interpretation: one })),
        ]
  })
  return read({ source, question }, found, formatOf(profile), profile, { ...job, answers })
}

/** The rows of a table that a profile is about; null where it has no such head. */
function mappedBlock(table: Table, { mapping }: Profile, answers: Answers): Interpretation | null {
  const header = locateMapping(table, mapping)
  if (header === null) return null
  const block = blockAt(table, header.at)
  const to = mapping.end === undefined ? block.to : endOfTable(table.rows, block.from, mapping.end)
  const fixed = Object.fromEntries(header.cellOf) as Partial<Record<Role, number>>
  return interpret({ ...block, to }, answers, fixed, { notes: header.notes, ignored: null })
}

/** The sections of a table from a row on. */
function othersIn(table: Table, from: number, answers: Answers): readonly Interpretation[] {
  return findBlocks(table)
    .flatMap(sectionsOf)
    .filter(({ headRows }) => (headRows[0] ?? -1) >= from)
    .map((block) => interpret(block, answers, null))
    .filter((one) => one !== null)
}

async function read(
  { source, question }: Pick<Understood, 'source' | 'question'>,
  found: readonly { readonly sheet: number; readonly interpretation: Interpretation }[],
  format: FormatInfo,
  profile: Profile | null,
  job: ReadJob,
): Promise<Chosen | null> {
  const [first] = found
  if (first === undefined) return null
  const read = await readBlocks(source, found, format, job)
  const rows = question === null ? read : { ...read, questions: [question, ...read.questions] }
  const { block } = first.interpretation
  return {
    format,
    rows,
    layout: layoutOf(
      block.table,
      { at: block.at, to: block.to, ...rolesOf(first.interpretation) },
      profile,
      rows.findings,
      sidesOf(first.interpretation),
    ),
  }
}
