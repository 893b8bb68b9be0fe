import { type Currency, decimalsOf } from '../../shared/money/currency'
import { toDecimal } from '../../shared/money/money'
import { parseAmount } from '../../shared/money/parse-amount'
import { fail, ok, type Result } from '../../shared/result'
import type { CatalogTariff } from '../../shared/routes/fee-schema'

/** The figures a person enters for a fee; `markup` only where the route exchanges. */
export const feeFields = ['fixed', 'percent', 'min', 'max', 'markup'] as const
export type FeeField = (typeof feeFields)[number]
export type FeeEntry = Readonly<Record<FeeField, string>>

/** Which figure is wrong, and how. */
export interface FeeEntryError {
  readonly field: FeeField
  readonly code: 'badAmount' | 'badPercent' | 'maxBelowMin'
}

/** What the figures say: a tariff that comes out of the amount, and the markup over the reference rate, in percent. */
export interface FeeFound {
  readonly tariff: CatalogTariff
  readonly markup?: string
}

/** Reads the figures; empty ones are not part of the fee. All empty: no fee. */
export function readFee(entry: FeeEntry, currency: Currency): Result<FeeFound, FeeEntryError> {
  const amounts: { fixed?: string; min?: string; max?: string } = {}
  for (const field of ['fixed', 'min', 'max'] as const) {
    if (entry[field].trim() === '') continue
    const amount = parseAmount(entry[field], 'point', decimalsOf(currency))
    if (amount === null || amount < 0) return fail({ field, code: 'badAmount' })
    amounts[field] = toDecimal(amount, currency)
  }
  const percents: { percent?: string; markup?: string } = {}
  for (const field of ['percent', 'markup'] as const) {
    const text = entry[field].trim().replace(/\s*%$/, '')
    if (text === '') continue
    if (!/^\d{1,2}(\.\d{1,4})?$|^100$/.test(text)) return fail({ field, code: 'badPercent' })
    percents[field] = text
  }
  const { percent, markup } = percents
  if (amounts.min !== undefined && amounts.max !== undefined && Number(amounts.max) < Number(amounts.min))
    return fail({ field: 'max', code: 'maxBelowMin' })
  return ok({
    tariff: {
      charged: 'from-amount',
      parts: [{ ...amounts, ...(percent === undefined ? {} : { percent }) }],
    },
    ...(markup === undefined ? {} : { markup }),
  })
}
