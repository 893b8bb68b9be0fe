import type { Period } from '../model'
import type { StatedPart } from './format'

/**
 * What several statements of one file state about their accounts, as one each: the first opening balance, the last
 * closing balance, and the days from the first to the last.
 *
 * @param parts in the order of the file, which is that of time, or from the newest to the oldest
 */
export function mergeStated(parts: readonly StatedPart[]): readonly StatedPart[] {
  const merged = new Map<string, StatedPart>()
  for (const part of inTime(parts)) {
    const key = `${part.currency} ${part.account}`
    const before = merged.get(key)
    const opening = before?.opening ?? part.opening
    const closing = part.closing ?? before?.closing
    const period = spanOf(before?.period, part.period)
    merged.set(key, {
      ...before,
      ...part,
      ...(opening === undefined ? {} : { opening }),
      ...(closing === undefined ? {} : { closing }),
      ...(period === undefined ? {} : { period }),
    })
  }
  return [...merged.values()]
}

/** Newest statements stand first where the first of an account begins after its last. */
function inTime(parts: readonly StatedPart[]): readonly StatedPart[] {
  const keyOf = ({ account, currency }: StatedPart): string => `${currency} ${account}`
  const groups = new Map<string, StatedPart[]>()
  for (const part of parts) {
    const group = groups.get(keyOf(part))
    if (group) group.push(part)
    else groups.set(keyOf(part), [part])
  }
  return [...groups.values()].flatMap((group) => {
    const days = group.flatMap(({ period }) => (period ? [period.from] : []))
    return days.length > 1 && days[0]! > days.at(-1)! ? group.toReversed() : group
  })
}

function spanOf(a: Period | undefined, b: Period | undefined): Period | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to }
}
