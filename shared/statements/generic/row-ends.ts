import type { Row } from '../tables/table'
import type { Interpretation } from './interpretation'

/** Rows that name a balance stand at most so far behind the first movement, and before the last. */
const AFTER_FIRST = 2
const BEFORE_LAST = 6

/** Where the movements of a block begin and end, and where those of one account or currency follow those of another. */
export class RowEnds {
  /** Places of the first and the last row with a day; -1 where none has. */
  readonly first: number = -1
  readonly last: number = -1
  /** Places of the rows whose account or currency is another than that of the row above. */
  private readonly borders: ReadonlySet<number>

  constructor({ block, account, currencies, columns }: Interpretation, isDated: (at: number) => boolean) {
    const { from, to } = block
    for (let at = from; at < to && this.first === -1; at++) if (isDated(at)) this.first = at
    for (let at = to - 1; at >= from && this.last === -1; at--) if (isDated(at)) this.last = at
    const owners = [account, currencies[0] ?? null].filter(
      (cell) => cell !== null && (columns[cell]?.values.size ?? 0) > 1,
    ) as readonly number[]
    this.borders =
      owners.length === 0 ? new Set() : bordersIn(block.table.rows, this.first, this.last, owners)
  }

  /** Names of balances stand at the ends of what a table lists of an account. */
  isNear(at: number): boolean {
    if (at <= this.first + AFTER_FIRST || at >= this.last - BEFORE_LAST) return true
    if (this.borders.size === 0) return false
    for (let border = at - AFTER_FIRST; border <= at + BEFORE_LAST + 1; border++)
      if (this.borders.has(border)) return true
    return false
  }
}

function bordersIn(
  rows: readonly Row[],
  first: number,
  last: number,
  owners: readonly number[],
): ReadonlySet<number> {
  const found = new Set<number>()
  let before: string | null = null
  for (let at = Math.max(0, first); at <= last; at++) {
    const { cells } = rows[at]!
    const now = owners.map((cell) => cells[cell] ?? '').join('\n')
    if (before !== null && now !== before) found.add(at)
    before = now
  }
  return found
}
