import { addAlike, firstRows, type Header, headerAt, keysOf, namedCells, plainNames } from './header'
import { isCommonName } from './synonyms'
import type { TableFormat } from './table-format'
import type { Row, Table } from './tables/table'

/** A head that is nearly that of a format, and how nearly: the share of the format's columns that it has, 0 to 1. */
export interface Resemblance<C extends string> {
  readonly header: Header<C>
  readonly share: number
}

/** Below this share of a format's columns a table is somebody else's. */
const LEAST_SHARE = 0.6

/** So many columns must be found by name before a head is taken for one that lost a column. */
const LEAST_NAMED = 4

/** A head all of whose columns are called otherwise, but mean the same, is a translation: it must be a long one. */
const LONG_HEAD = 8

/** So many names that few providers use must be among them: type, status, amount and date head the lists of everybody. */
const LEAST_TELLING = 2

/** So many rows are looked at for what gives a provider away. */
const WITNESSES = 50

/**
 * Finds the head of a table that lost or renamed some of a format's marks. Half of the marks must be left, or the whole
 * head must be a translation; and there must be names, or a cell, that few others write. Null where it is too little to
 * go by.
 */
export function findResemblance<C extends string>(
  table: Table,
  format: Pick<TableFormat<C>, 'columns' | 'marks' | 'shows'>,
): Resemblance<C> | null {
  const { columns, marks } = format
  let best: Resemblance<C> | null = null
  for (const [at, row] of firstRows(table).entries()) {
    const names = plainNames(row)
    const cellOf = namedCells(row, columns)
    if (cellOf.size === 0 && names.filter((name) => name !== '').length < LONG_HEAD) continue
    const named = cellOf.size
    addAlike(row, columns, cellOf)
    const telling = [...cellOf.values()].filter((cell) => !isCommonName(names[cell]!)).length
    const header = headerAt(at, row, columns, cellOf)
    const share = cellOf.size / keysOf(columns).length
    const found = marks.filter((mark) => cellOf.has(mark)).length
    const shown = isShown(table.rows.slice(at + 1, at + 1 + WITNESSES), header, format)
    if (!shown && telling < LEAST_TELLING) continue
    const lost = (shown || named >= LEAST_NAMED) && found * 2 >= marks.length && share >= LEAST_SHARE
    const translated = found >= marks.length - 1 && header.missing.length === 0 && cellOf.size >= LONG_HEAD
    if (!lost && !translated) continue
    // What the format cannot read may still be read by the words in its head: it must be the format's beyond doubt.
    if (header.missing.length > 0 && !shown && found < marks.length - 1) continue
    if (share > (best?.share ?? 0)) best = { header, share }
  }
  return best
}

/** Whether most cells of the telling column are written as this provider writes them. */
function isShown<C extends string>(
  below: readonly Row[],
  header: Header<C>,
  { shows }: Pick<TableFormat<C>, 'shows'>,
): boolean {
  const cell = shows && header.cellOf.get(shows.key)
  if (cell === undefined) return false
  const texts = below.flatMap(({ cells }) => cells[cell] || [])
  return texts.length > 0 && texts.filter((text) => shows!.like.test(text)).length * 2 > texts.length
}
