import { type Day, parseDay } from '../../shared/day'
import type { Currency } from '../../shared/money/currency'
import { fail, ok, type Result } from '../../shared/result'
import type { CatalogQuota } from '../../shared/routes/catalog-schema'
import type { CatalogFeePart, CatalogTariff } from '../../shared/routes/fee-schema'
import type { FeeEntry } from './fee-entry'
import { type FeeEntryError, readAmount, readPercent } from './read-fee-figures'
import { readFeeRows } from './read-fee-rows'

/** What the figures say: a tariff, the markup over the reference rate, a free allowance, and the days it holds. */
export interface FeeFound {
  readonly tariff: CatalogTariff
  readonly markup?: string
  readonly free?: CatalogQuota
  readonly from?: Day
  readonly until?: Day
}

type Read<T> = Result<T, FeeEntryError>

/**
 * Reads the figures; empty ones are not part of the fee. All empty: no fee.
 *
 * @param freeId the id under which a free allowance is counted
 */
export function readFee(entry: FeeEntry, currency: Currency, freeId: string): Read<FeeFound> {
  const part = readPart(entry, currency)
  if (!part.ok) return part
  const markup = readPercent(entry.markup, 'markup')
  if (!markup.ok) return markup
  const free = readFree(entry, currency, freeId)
  if (!free.ok) return free
  const days = readDays(entry)
  if (!days.ok) return days
  const waived = free.value ? { free: freeId } : {}
  return ok({
    tariff: { charged: entry.charged, parts: [{ ...part.value, ...waived }] },
    ...(markup.value === undefined ? {} : { markup: markup.value }),
    ...(free.value ? { free: free.value } : {}),
    ...days.value,
  })
}

function readPart(entry: FeeEntry, currency: Currency): Read<CatalogFeePart> {
  const [min, max] = [readAmount(entry.min, 'min', currency), readAmount(entry.max, 'max', currency)]
  if (!min.ok) return min
  if (!max.ok) return max
  if (min.value !== undefined && max.value !== undefined && Number(max.value) < Number(min.value))
    return fail({ field: 'max', code: 'maxBelowMin' })
  const bounds = {
    ...(min.value === undefined ? {} : { min: min.value }),
    ...(max.value === undefined ? {} : { max: max.value }),
  }
  if (entry.rows.length > 0) {
    const rows = readFeeRows(entry.rows, entry.sliced, currency)
    return rows.ok ? ok({ ...rows.value, ...bounds }) : rows
  }
  const fixed = readAmount(entry.fixed, 'fixed', currency)
  if (!fixed.ok) return fixed
  const percent = readPercent(entry.percent, 'percent')
  if (!percent.ok) return percent
  return ok({
    ...(fixed.value === undefined ? {} : { fixed: fixed.value }),
    ...(percent.value === undefined ? {} : { percent: percent.value }),
    ...bounds,
  })
}

function readFree(
  { freeCount, freeAmount, freePer }: FeeEntry,
  currency: Currency,
  id: string,
): Read<CatalogQuota | null> {
  const count = freeCount.trim()
  if (!/^\d{0,4}$/.test(count) || (count !== '' && Number(count) === 0))
    return fail({ field: 'freeCount', code: 'badCount' })
  const amount = readAmount(freeAmount, 'freeAmount', currency)
  if (!amount.ok) return amount
  if (count === '' && amount.value === undefined) return ok(null)
  return ok({
    id,
    per: freePer,
    ...(count === '' ? {} : { count: Number(count) }),
    ...(amount.value === undefined ? {} : { amount: amount.value }),
  })
}

function readDays(entry: FeeEntry): Read<Pick<FeeFound, 'from' | 'until'>> {
  const days: { from?: Day; until?: Day } = {}
  for (const field of ['from', 'until'] as const) {
    const text = entry[field].trim()
    if (text === '') continue
    const day = parseDay(text)
    if (day === null) return fail({ field, code: 'badDay' })
    days[field] = day
  }
  return days.from !== undefined && days.until !== undefined && days.until < days.from
    ? fail({ field: 'until', code: 'endsFirst' })
    : ok(days)
}
