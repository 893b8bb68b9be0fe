import { fold } from '../words/fold'
import { monthOf } from '../words/statement-words'

/** A month and a year, as far as a text names them. */
export interface YearMonth {
  readonly month: number | null
  readonly year: number | null
}

/** Texts that name a month are not longer. */
const LONGEST = 120

/**
 * The month and the year that a title, the name of a sheet or of a file tells: `March 2026`, `2026年3月`, `3월`, `2026-03`.
 * A text that names two months, as one of a period does, tells none.
 */
export function monthIn(text: string): YearMonth {
  if (text.length > LONGEST) return { month: null, year: null }
  const plain = text.normalize('NFKC')
  const years = new Set([...plain.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map(([, year]) => Number(year)))
  const named = [...plain.matchAll(/\p{L}[\p{L}\p{M}]{2,11}/gu)].map(([word]) => monthOf(fold(word)))
  const counted = [...plain.matchAll(/(?<!\d)(\d{1,2})\s{0,2}[월月]/g)].map(([, month]) => Number(month))
  const figured = [
    ...[...plain.matchAll(/(?<!\d)20\d{2}[-./_](\d{1,2})(?![-./\d])/g)].map(([, month]) => Number(month)),
    ...[...plain.matchAll(/(?<![-./\d])(\d{1,2})[-./_]20\d{2}(?!\d)/g)].map(([, month]) => Number(month)),
  ]
  const months = new Set(
    [...named, ...counted, ...figured].filter((one) => one !== undefined && one >= 1 && one <= 12),
  )
  return {
    month: months.size === 1 ? [...months][0]! : null,
    year: years.size === 1 ? [...years][0]! : null,
  }
}
