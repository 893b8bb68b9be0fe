import { bareAmount } from '../../money/bare-amount'
import { parseAmount } from '../../money/parse-amount'
import { withoutEnd } from '../../without-end'
import { decimalHint } from '../decimal-style'
import { decide } from '../decisions'
import { isDataRow } from '../generic/find-blocks'
import type { CellRoles } from '../generic/role-cells'
import { PROBE, type Role } from '../generic/roles'
import { type Header, plainNames } from '../header'
import { dayInOrder, printedDate, timeOf } from '../parse-date'
import type { Answers, Finding } from '../reading'
import { isBlank, type Row, type Table, textOf } from '../tables/table'
import { shorten } from '../text/plain'
import { cellsOf } from './locate-mapping'
import { hasHead, type Mapping } from './mapping'
import type { Profile } from './profile'
import { wordsOfRow } from './table-end'

/** One column of a file as a person is shown it. */
export interface LayoutColumn {
  readonly name: string
  readonly role: Role | null
  /** The first cells that say something: as printed, and as read (`null`: cannot be read as that). */
  readonly samples: readonly { readonly raw: string; readonly read: string | null }[]
}

/** A row that could be the head. */
export interface LayoutRow {
  readonly line: number
  readonly text: string
  /** What a mapping calls it. */
  readonly heads: readonly string[]
}

/** A row that could be the first that is no longer of the table. */
export interface LayoutEnd {
  readonly line: number
  readonly text: string
  /** What a mapping calls it. */
  readonly end: string
}

/** A word of a column of sides, and what it says; null: not known. */
export interface LayoutSide {
  readonly word: string
  readonly side: 'in' | 'out' | null
}

/** How the columns of a table were understood, to be shown and changed. */
export interface Layout {
  readonly mapping: Mapping
  /** The person's profile that was followed; null where words and cells decided. */
  readonly profile: Profile | null
  /** Line of the head; null where the table has none. */
  readonly headLine: number | null
  readonly rows: readonly LayoutRow[]
  /** Rows below the head at which the table could end, and where it does; null: at the end of the file. */
  readonly ends: readonly LayoutEnd[]
  readonly endLine: number | null
  readonly columns: readonly LayoutColumn[]
  /** The words of its column of sides; empty where it has none. */
  readonly sides: readonly LayoutSide[]
  /** What was found out about the file, down to its character set, and from what. */
  readonly findings: readonly Finding[]
}

const SAMPLES = 3

/** So many rows are offered as the head. */
const HEADS_OFFERED = 15
const ENDS_OFFERED = 30
const ENDS_DEEPEST = 5000

/** A table as a person is shown it, with the head it was read by, down to a row that is no longer of it. */
export function layoutOf(
  table: Table,
  { at, to, cellOf, notes }: Pick<Header<Role>, 'at'> & CellRoles & { readonly to: number },
  profile: Profile | null,
  findings: readonly Finding[],
  sides: readonly LayoutSide[] = [],
  end: string | undefined = profile?.mapping.end,
): Layout {
  const head = table.rows[at]
  const body = table.rows.slice(at + 1, Math.min(to, at + 1 + PROBE))
  const width = Math.min(500, Math.max(head?.cells.length ?? 0, ...body.map(({ cells }) => cells.length)))
  const roleOf = new Map<number, Role>([
    ...notes.map((cell): [number, Role] => [cell, 'note']),
    ...[...cellOf].map(([role, cell]): [number, Role] => [cell, role]),
  ])
  const read = reader(findings)
  // Sums and notes among the movements say nothing of a column.
  const movements = body.filter(isDataRow)
  const told = movements.length > 0 ? movements : body
  const ends = endsBelow(table.rows, at)
  return {
    mapping: {
      heads: head ? plainNames(head) : Array<string>(width).fill(''),
      columns: Object.fromEntries(cellOf),
      ...(notes.length > 0 ? { notes } : {}),
      ...(end === undefined ? {} : { end }),
    },
    profile,
    sides,
    findings,
    headLine: head?.line ?? null,
    rows: table.rows
      .slice(0, 100)
      .filter((row) => !isBlank(row))
      .slice(0, HEADS_OFFERED)
      .map((row) => ({ line: row.line, text: shorten(textOf(row)), heads: plainNames(row) })),
    ends,
    endLine: ends.find(({ end: words }) => words === end)?.line ?? null,
    columns: Array.from({ length: width }, (_, cell): LayoutColumn => {
      const role = roleOf.get(cell) ?? null
      const texts = told.map(({ cells }) => cells[cell] ?? '').filter((text) => text !== '')
      return {
        name: head?.cells[cell] ?? '',
        role,
        samples: texts.slice(0, SAMPLES).map((raw) => ({ raw: shorten(raw, 60), read: read(role, raw) })),
      }
    }),
  }
}

/** The layout of a table that could not be read yet: by what the person mapped so far, else by its likeliest head. */
export function unreadLayout(
  tables: readonly Table[],
  mapping: Mapping | null,
  answers: Answers,
): Layout | null {
  const table = tables.reduce<Table | null>(
    (best, one) => (one.rows.length > (best?.rows.length ?? 0) ? one : best),
    null,
  )
  if (table === null) return null
  const at = headOf(table.rows, mapping)
  const body = table.rows.slice(at + 1, at + 1 + PROBE)
  const said = mapping ?? { columns: {} }
  const { cellOf, notes } =
    at === -1 && Object.keys(said.columns).length === 0
      ? { cellOf: new Map<Role, number>(), notes: [] }
      : cellsOf(table, at, said)
  const textsOf = (roles: readonly Role[]) =>
    roles.flatMap((role) => {
      const cell = cellOf.get(role)
      return cell === undefined ? [] : [{ cell, texts: body.map(({ cells }) => cells[cell] ?? '') }]
    })
  const { findings } = decide(textsOf(['date']), textsOf([...amountRoles]), {}, answers)
  return layoutOf(table, { at, to: table.rows.length, cellOf, notes }, null, findings, [], mapping?.end)
}

/** Rows of words below a head with movements below them: there another section may begin. Each words once. */
function endsBelow(rows: readonly Row[], head: number): readonly LayoutEnd[] {
  const deepest = head + ENDS_DEEPEST
  // Below no movement no table ends: a long file of words is not searched for one.
  if (!rows.slice(head + 1, deepest).some(isDataRow)) return []
  const last = rows.findLastIndex(isDataRow)
  const ends = new Map<string, LayoutEnd>()
  let moved = false
  for (let at = head + 1; at < Math.min(last, deepest) && ends.size < ENDS_OFFERED; at++) {
    const row = rows[at]!
    if (isDataRow(row)) {
      moved = true
      continue
    }
    const end = wordsOfRow(row)
    if (moved && end !== '' && !ends.has(end))
      ends.set(end, { line: row.line, text: shorten(textOf(row)), end })
  }
  return [...ends.values()]
}

/** The head the person chose, else the widest of the first rows; a single column is no table. */
function headOf(rows: readonly Row[], mapping: Mapping | null): number {
  if (mapping !== null && !hasHead(mapping)) return -1
  const first = rows.slice(0, 100)
  const wanted = mapping === null ? null : mapping.heads.join('\n')
  const chosen = first.findIndex((row) => plainNames(row).join('\n') === wanted)
  if (chosen !== -1) return chosen
  const filled = first.slice(0, 20).map((row) => plainNames(row).filter((name) => name !== '').length)
  return filled.indexOf(Math.max(...filled))
}

const amountRoles: ReadonlySet<Role> = new Set([
  'amount', 'in', 'out', 'balance', 'balance-before', 'fee', 'fee-beside',
]) // prettier-ignore
const dateRoles: ReadonlySet<Role> = new Set(['date', 'posted'])

/** How a cell reads in the role of its column: a day, a plain decimal, or the text itself. */
function reader(findings: readonly Finding[]): (role: Role | null, raw: string) => string | null {
  const of = (about: Finding['about']) => findings.find((finding) => finding.about === about)?.value
  const answers = { order: of('dateOrder'), decimal: of('decimal') } as {
    readonly order?: NonNullable<Answers['dateOrder']>
    readonly decimal?: NonNullable<Answers['decimal']>
  }
  return (role, raw) => {
    if (role !== null && dateRoles.has(role)) return readDay(raw, answers.order)
    if (role !== null && amountRoles.has(role)) return readDecimal(raw, answers.decimal)
    return role === 'time' ? (timeOf(raw) ?? printedDate(raw)?.time ?? null) : raw
  }
}

function readDay(raw: string, order: Answers['dateOrder']): string | null {
  const printed = printedDate(raw)
  if (printed === null) return null
  if (printed.kind === 'day') return printed.day
  if (order !== undefined) return dayInOrder(printed, order)
  const readings = new Set([dayInOrder(printed, 'day-first'), dayInOrder(printed, 'month-first')])
  readings.delete(null)
  return readings.size === 1 ? [...readings][0]! : null
}

/** More decimals than any currency has, cut again. */
const DECIMALS = 6

function readDecimal(raw: string, mark: Answers['decimal']): string | null {
  const hint = decimalHint(raw)
  const decided = hint === 'none' ? 'point' : hint === 'either' ? mark : hint
  const value = decided === undefined ? null : parseAmount(raw, decided, DECIMALS)
  if (value === null) return null
  const digits = String(Math.abs(value)).padStart(DECIMALS + 1, '0')
  const fraction = withoutEnd(digits.slice(-DECIMALS), '0')
  const printed = (bareAmount(raw)?.digits ?? '').replace(/^.*[.,]/, '').length
  const decimals = fraction === '' ? '' : `.${fraction.padEnd(Math.min(printed, DECIMALS), '0')}`
  return `${value < 0 ? '-' : ''}${digits.slice(0, -DECIMALS)}${decimals}`
}
