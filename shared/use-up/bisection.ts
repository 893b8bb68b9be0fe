/** The first whole number from `low` to `high` of which something is true, where it is false up to a point and true after. */
export function firstWhere(low: number, high: number, holds: (value: number) => boolean): number | null {
  if (low > high || !holds(high)) return null
  let [no, yes] = [low - 1, high]
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}

/** The last whole number from `low` to `high` of which something is true, where it is true up to a point and false after. */
export function lastWhere(low: number, high: number, holds: (value: number) => boolean): number | null {
  if (low > high || !holds(low)) return null
  let [yes, no] = [low, high + 1]
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2)
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}
