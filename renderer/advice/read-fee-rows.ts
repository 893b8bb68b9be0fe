import type { Currency } from '../../shared/money/currency'
import { fail, ok, type Result } from '../../shared/result'
import type { CatalogFeePart } from '../../shared/routes/fee-schema'
import type { FeeRow } from './fee-entry'
import { type FeeEntryError, readAmount, readPercent } from './read-fee-figures'

/**
 * Reads the rows of a fee that goes by the amount, each ending above the one before it; only the last may be open.
 *
 * @param sliced each slice of the amount at its own rate; a fixed fee a slice there is none
 */
export function readFeeRows(
  rows: readonly FeeRow[],
  sliced: boolean,
  currency: Currency,
): Result<CatalogFeePart, FeeEntryError> {
  const read: { upTo: string | null; fixed: string; percent: string }[] = []
  for (const [row, entry] of rows.entries()) {
    const upTo = readAmount(entry.upTo, 'upTo', currency)
    const fixed = readAmount(sliced ? '' : entry.fixed, 'fixed', currency)
    const percent = readPercent(entry.percent, 'percent')
    for (const one of [upTo, fixed, percent]) if (!one.ok) return fail({ ...one.error, row })
    if (!upTo.ok || !fixed.ok || !percent.ok) continue
    const end = upTo.value ?? null
    const before = read.at(-1)?.upTo
    const isOpenEarly = end === null && row < rows.length - 1
    if (isOpenEarly || (end !== null && Number(end) <= Number(before ?? 0)))
      return fail({ field: 'upTo', row, code: 'rowsFall' })
    read.push({ upTo: end, fixed: fixed.value ?? '0', percent: percent.value ?? '0' })
  }
  return ok(
    sliced
      ? { tiers: read.map(({ upTo, percent }) => ({ upTo, percent })) }
      : { bands: read.map(({ upTo, fixed, percent }) => ({ upTo, fixed, percent })) },
  )
}
