import { fine } from './column-facts'
import type { Interpretation } from './interpretation'
import { usedIn } from './money-columns'

/** Marks of a booking in parts: the whole, and each part of it below. */
const WHOLE = /^\*$/
const PART = /^[-–—+]$/

/**
 * The rows that are parts of the booking above them, by place: a column marks the whole with `*` and its parts with `-`, and
 * the parts add up to the whole.
 */
export function partRows({ block, columns, shape, mark }: Interpretation): ReadonlySet<number> {
  const parts = new Set<number>()
  const marked = columns.find(
    ({ texts }) => texts.some((text) => WHOLE.test(text)) && texts.some((text) => PART.test(text)),
  )
  if (!marked) return parts
  const { rows } = block.table
  const cells = usedIn(shape).filter((cell) => shape.kind !== 'side' || cell !== shape.side.cell)
  const sizeAt = (at: number): number => {
    let sum = 0
    for (const [index, cell] of cells.entries()) {
      const number = fine(rows[at]!.cells[cell] ?? '', mark)
      if (!Number.isNaN(number)) sum += index === 0 ? number : -number
    }
    return sum
  }
  for (let at = block.from; at < block.to; at++) {
    if (!WHOLE.test(rows[at]!.cells[marked.cell] ?? '')) continue
    let [next, sum] = [at + 1, 0]
    while (next < block.to && PART.test(rows[next]!.cells[marked.cell] ?? '')) sum += sizeAt(next++)
    if (next > at + 1 && sum === sizeAt(at)) for (let part = at + 1; part < next; part++) parts.add(part)
  }
  return parts
}
