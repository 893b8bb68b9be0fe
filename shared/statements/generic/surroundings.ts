import type { Surroundings } from './currency'
import { isDataRow } from './find-blocks'
import { type Concepts, means } from './head-concepts'
import type { Interpretation } from './interpretation'
import { usedIn } from './money-columns'
import type { Row } from '../tables/table'

/** The rows above a table, and of them those below the table before it. */
export interface RowsAbove {
  readonly above: readonly Row[]
  readonly near: readonly Row[]
}

/**
 * What can state the currency of a table's figures. Points are no money of the country: what they are worth is not what the
 * letterhead counts in.
 */
export function surroundingsOf(
  { block, balance, columns }: Interpretation,
  figures: readonly number[],
  rows: RowsAbove,
  monthFirst: boolean,
): Surroundings {
  const cells = [...figures, ...(balance === null ? [] : [balance])]
  const amounts = cells.flatMap((cell) => columns[cell]?.texts ?? [])
  if (figures.some((cell) => speaksOfPoints(block.concepts.of[cell])))
    return { heads: [], above: [], amounts, monthFirst }
  const heads = [...cells.map((cell) => block.names[cell] ?? ''), ...unitsBelow(block, cells)]
  return { heads, ...rows, amounts, texts: columns.flatMap(({ texts }) => texts), monthFirst }
}

/** A column whose head speaks of points, and of no amount. */
const speaksOfPoints = (concepts: Concepts | undefined): boolean =>
  concepts !== undefined && means(concepts, 'points') > 0.6 && means(concepts, 'amount', 'balance') < 0.5

/** Whether the amounts of a table are points. */
export const countsPoints = ({ shape, block }: Interpretation): boolean =>
  usedIn(shape).some((cell) => speaksOfPoints(block.concepts.of[cell]))

/** What a second line of the head prints below the names of figures, such as `(원)`. */
function unitsBelow({ table, from }: Interpretation['block'], cells: readonly number[]): readonly string[] {
  const line = table.rows[from]
  return line === undefined || isDataRow(line) ? [] : cells.map((cell) => line.cells[cell] ?? '')
}
