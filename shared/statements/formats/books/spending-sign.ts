/**
 * Whether a list prints what was spent as positive, by the rows whose side something else tells. Where the rows say
 * nothing, or as much for one as for the other, it is as the program writes it: spent is positive.
 *
 * @param amounts the texts of the column, one a row
 * @param sideOf what a row is by something other than its sign; null where that is not known
 */
export function spendingIsPositive(
  amounts: readonly string[],
  sideOf: (row: number) => 'in' | 'out' | null,
): boolean {
  let votes = 0
  for (const [row, text] of amounts.entries()) {
    const side = sideOf(row)
    if (side === null || !/[1-9]/.test(text)) continue
    const negative = /^\s*(?:[-−(]|\p{Sc}\s*-)/u.test(text)
    votes += (side === 'out') === negative ? -1 : 1
  }
  return votes >= 0
}
