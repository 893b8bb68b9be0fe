import type { Day } from '../../day'

/** Days on which banks are closed besides Saturdays and Sundays, by ISO country; `EU` for TARGET. */
export type HolidayTable = Readonly<Record<string, readonly Day[]>>

/**
 * The closed days of several countries within a span, each once, in order. A state counts as its country (`US-CA` as
 * `US`); for a country without a table only weekends are closed.
 */
export function holidaysOf(table: HolidayTable, countries: readonly string[], from: Day, to: Day): Day[] {
  const days = countries.flatMap((country) => table[country.slice(0, 2)] ?? [])
  return [...new Set(days)].filter((day) => day >= from && day <= to).sort()
}
