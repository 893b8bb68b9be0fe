/** From this many signs on, a row of them may be the number of a card or an account. */
const LEAST = 6
/** As many are left to know it by, and never more than a third. */
const LEFT = 4

/** A number or a code but for its last signs; what is too short to be one stays. */
export function lastOf(number: string): string {
  const signs = number.match(/[\p{Script=Latin}\p{Nd}]/gu) ?? []
  if (signs.length < LEAST) return number
  return `•••• ${signs.slice(-Math.min(LEFT, Math.floor(signs.length / 3))).join('')}`
}
