import type { Head } from './pdf-heads'
import { type Line, textOfSpan } from './pdf-lines'

/**
 * Lines that belong to the page and not to the table on it: what stands above a head that is printed again, and what
 * stands at the same place of several pages, whatever its figures.
 */
export function furnitureOf(lines: readonly Line[], heads: readonly Head[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (const { first } of heads.slice(1))
    for (let at = first - 1; at >= 0 && lines[at]!.page === lines[first]!.page; at--) {
      if (heads.some(({ end }) => end === at + 1)) break
      found.add(lines[at]!)
    }
  const places = new Map<string, Line[]>()
  for (const line of lines) {
    const text = line.spans.map(textOfSpan).join(' ').replace(/\d+/g, '0')
    const key = `${Math.round(line.y / 2)} ${text}`
    places.set(key, [...(places.get(key) ?? []), line])
  }
  for (const same of places.values())
    if (new Set(same.map(({ page }) => page)).size > 1) for (const line of same) found.add(line)
  return found
}
