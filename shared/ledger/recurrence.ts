/** How often something comes back. */
export type Pattern = 'weekly' | 'monthly' | 'irregular'

/** Days between two occurrences of a pattern, weekends and month lengths allowed for. */
const gaps = {
  weekly: { least: 6, most: 8, occurrences: 4 },
  monthly: { least: 26, most: 35, occurrences: 3 },
}

/**
 * How often the given days come back: weekly or monthly where at least three in four of the gaps fit, else irregular.
 *
 * @param days distinct serial numbers in ascending order
 */
export function patternOf(days: readonly number[]): Pattern {
  const between = days.slice(1).map((day, i) => day - (days[i] ?? 0))
  const fits = (name: 'weekly' | 'monthly'): boolean => {
    const { least, most, occurrences } = gaps[name]
    const fitting = between.filter((gap) => gap >= least && gap <= most).length
    return days.length >= occurrences && fitting * 4 >= between.length * 3
  }
  return fits('weekly') ? 'weekly' : fits('monthly') ? 'monthly' : 'irregular'
}

/** After how many days without an occurrence a pattern counts as ended: half as long again as its longest gap. */
export const silentAfter = (pattern: 'weekly' | 'monthly'): number => Math.ceil(gaps[pattern].most * 1.5)
