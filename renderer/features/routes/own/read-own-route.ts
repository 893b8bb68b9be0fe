import type { Day } from '../../../../shared/day'
import { type Currency, decimalsOf } from '../../../../shared/money/currency'
import { toDecimal } from '../../../../shared/money/money'
import { parseAmount } from '../../../../shared/money/parse-amount'
import { fail, ok, type Result } from '../../../../shared/result'
import { recogniseCashing } from '../../../../shared/routes/carrier-cashing'
import type { CatalogRoute } from '../../../../shared/routes/catalog-schema'
import { type OwnDestination, ownRoute } from '../../../../shared/routes/describe-own'
import { type FeeEntry, type FeeEntryError, readFee } from '../../../advice/read-fee'

/** What a person enters about a way out. */
export interface OwnRouteEntry {
  readonly name: string
  readonly to: OwnDestination
  /** Whether they know the fee at all; an unknown fee is never taken for none. */
  readonly knowsFee: boolean
  readonly fee: FeeEntry
  readonly least: string
  readonly most: string
  readonly days: string
  readonly source: string
}

/** An entry with nothing in it. */
export const emptyEntry: OwnRouteEntry = {
  name: '',
  to: 'own-bank',
  knowsFee: true,
  fee: { fixed: '', percent: '', min: '', max: '', markup: '' },
  least: '',
  most: '',
  days: '',
  source: '',
}

/** Which field is wrong, and how. */
export type OwnRouteError =
  | { readonly field: 'name'; readonly code: 'noName' }
  | { readonly field: 'least' | 'most'; readonly code: 'badAmount' | 'maxBelowMin' }
  | { readonly field: 'days'; readonly code: 'badDays' }
  | { readonly field: 'fee'; readonly error: FeeEntryError }
  | { readonly field: 'cashing' }

/** Reads the entry into a route of the catalogue's shape. */
export function readOwnRoute(
  entry: OwnRouteEntry,
  id: string,
  currency: Currency,
  today: Day,
): Result<CatalogRoute, OwnRouteError> {
  const name = entry.name.trim()
  const source = entry.source.trim()
  if (name === '') return fail({ field: 'name', code: 'noName' })
  if (recogniseCashing([name, source]) !== null) return fail({ field: 'cashing' })
  const fee = readFee(entry.fee, currency)
  if (entry.knowsFee && !fee.ok) return fail({ field: 'fee', error: fee.error })
  const bounds: { min?: string; max?: string } = {}
  for (const [field, bound] of [
    ['least', 'min'],
    ['most', 'max'],
  ] as const) {
    if (entry[field].trim() === '') continue
    const amount = parseAmount(entry[field], 'point', decimalsOf(currency))
    if (amount === null || amount < 0) return fail({ field, code: 'badAmount' })
    bounds[bound] = toDecimal(amount, currency)
  }
  if (bounds.min !== undefined && Number(bounds.max ?? Infinity) < Number(bounds.min))
    return fail({ field: 'most', code: 'maxBelowMin' })
  const days = entry.days.trim()
  if (!/^\d{0,2}$/.test(days)) return fail({ field: 'days', code: 'badDays' })
  const tariff = entry.knowsFee && fee.ok ? fee.value.tariff : null
  const known = { id, name, to: entry.to, tariff, source, today, ...bounds }
  return ok(ownRoute({ ...known, days: days === '' ? null : Number(days) }))
}
