import type { Transaction } from '../model'

/**
 * Transactions in the order in which they happened: by day, by time where printed, and within a day by the
 * running balances the statement prints.
 *
 * Statements run oldest first or newest first and many print no time. Where every row of a day states the
 * balance after it, the rows form a path from balance to balance, and that path is their order.
 */
export function inOrder(transactions: readonly Transaction[]): Transaction[] {
  const sorted = [...transactions].sort(
    (a, b) => compare(a.day, b.day) || compare(a.time ?? '', b.time ?? ''),
  )
  const ordered: Transaction[] = []
  let before: number | null = null
  for (let start = 0; start < sorted.length;) {
    let end = start + 1
    while (end < sorted.length && sorted[end]?.day === sorted[start]?.day) end++
    const sameDay = sorted.slice(start, end)
    for (const row of sameDay.length > 1 ? chained(sameDay, before) : sameDay) ordered.push(row)
    before = ordered.at(-1)?.balance ?? null
    start = end
  }
  return ordered
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A row as a step from the balance before it to the balance after it. */
interface Step {
  readonly from: number
  readonly to: number
  readonly row: Transaction
}

/** One day's rows along their balances; as given where they state none or do not connect. */
function chained(rows: readonly Transaction[], before: number | null): readonly Transaction[] {
  const steps: Step[] = []
  for (const row of rows) {
    if (row.balance === null) return rows
    steps.push({ from: row.balance - row.amount, to: row.balance, row })
  }
  const ways = [steps, [...steps].reverse()].filter(connects)
  const way = ways.find(([first]) => first?.from === before) ?? (before === null ? ways[0] : undefined)
  return (way ?? path(steps, before) ?? ways[0] ?? steps).map((step) => step.row)
}

const connects = (steps: readonly Step[]): boolean =>
  steps.every((step, i) => i === 0 || steps[i - 1]?.to === step.from)

/** A path that takes every step once (Hierholzer), from `before` if it can start there; null where there is none. */
function path(steps: readonly Step[], before: number | null): Step[] | null {
  const leaving = new Map<number, Step[]>()
  const surplus = new Map<number, number>()
  for (const step of [...steps].reverse()) {
    leaving.set(step.from, [...(leaving.get(step.from) ?? []), step])
    surplus.set(step.from, (surplus.get(step.from) ?? 0) + 1)
    surplus.set(step.to, (surplus.get(step.to) ?? 0) - 1)
  }
  const open = [...surplus].find(([, count]) => count > 0)?.[0]
  const start = open ?? (before !== null && leaving.has(before) ? before : steps[0]?.from)
  if (start === undefined) return null

  const walk: { readonly at: number; readonly by: Step | null }[] = [{ at: start, by: null }]
  const backward: Step[] = []
  for (let top = walk.at(-1); top; top = walk.at(-1)) {
    const next = leaving.get(top.at)?.pop()
    if (next) {
      walk.push({ at: next.to, by: next })
      continue
    }
    walk.pop()
    if (top.by) backward.push(top.by)
  }
  const found = backward.reverse()
  return found.length === steps.length && connects(found) ? found : null
}
