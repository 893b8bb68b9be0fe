import { type Currency, decimalsOf } from '../../../shared/money/currency'
import { toDecimal } from '../../../shared/money/money'
import { parseAmount } from '../../../shared/money/parse-amount'
import { fail, ok, type Result } from '../../../shared/result'
import type { CatalogTariff } from '../../../shared/routes/fee-schema'

/** The figures a person enters for a fee. */
export const feeFields = ['fixed', 'percent', 'min', 'max'] as const
export type FeeField = (typeof feeFields)[number]
export type FeeEntry = Readonly<Record<FeeField, string>>

/** Which figure is wrong, and how. */
export interface FeeEntryError {
  readonly field: FeeField
  readonly code: 'badAmount' | 'badPercent' | 'maxBelowMin'
}

/** Reads the figures as a tariff that comes out of the amount; empty ones are not part of it. All empty: no fee. */
export function readFee(entry: FeeEntry, currency: Currency): Result<CatalogTariff, FeeEntryError> {
  const amounts: { fixed?: string; min?: string; max?: string } = {}
  for (const field of ['fixed', 'min', 'max'] as const) {
    if (entry[field].trim() === '') continue
    const amount = parseAmount(entry[field], 'point', decimalsOf(currency))
    if (amount === null || amount < 0) return fail({ field, code: 'badAmount' })
    amounts[field] = toDecimal(amount, currency)
  }
  const percent = entry.percent.trim().replace(/\s*%$/, '')
  if (percent !== '' && (!/^\d{1,2}(\.\d{1,4})?$|^100$/.test(percent) || Number(percent) > 100))
    return fail({ field: 'percent', code: 'badPercent' })
  if (amounts.min !== undefined && amounts.max !== undefined && Number(amounts.max) < Number(amounts.min))
    return fail({ field: 'max', code: 'maxBelowMin' })
  return ok({ charged: 'from-amount', parts: [{ ...amounts, ...(percent === '' ? {} : { percent }) }] })
}
