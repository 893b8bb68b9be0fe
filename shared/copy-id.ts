/**
 * The id of a safety copy: the instant it was kept at; numbered, in the order of the alphabet, where the clock stands
 * still.
 *
 * @param savedAt an ISO 8601 instant
 * @param taken the ids there are
 */
export function copyId(savedAt: string, taken: readonly string[]): string {
  const instant = savedAt.replace(/[:.]/g, '-')
  const numbers = taken
    .filter((id) => id.startsWith(instant))
    .map((id) => Number(id.slice(instant.length + 1)))
  return numbers.length === 0 ? instant : `${instant}-${String(Math.max(...numbers) + 1).padStart(3, '0')}`
}
