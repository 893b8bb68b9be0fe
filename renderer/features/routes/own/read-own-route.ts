import type { Day } from '../../../../shared/day'
import { type Currency, decimalsOf } from '../../../../shared/money/currency'
import { toDecimal } from '../../../../shared/money/money'
import { parseAmount } from '../../../../shared/money/parse-amount'
import { fail, ok, type Result } from '../../../../shared/result'
import { recogniseCashing } from '../../../../shared/routes/carrier-cashing'
import type { CatalogRoute } from '../../../../shared/routes/catalog-schema'
import { ownAllowance } from '../../../../shared/routes/own-rules'
import { type OwnDestination, ownRoute } from '../../../../shared/routes/describe-own'
import { emptyFee, type FeeEntry } from '../../../advice/fee-entry'
import { type FeeFound, readFee } from '../../../advice/read-fee'
import type { FeeEntryError } from '../../../advice/read-fee-figures'

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
  fee: emptyFee,
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

/** A way out, and the fee the person vouches for; null where they do not know it. */
export interface OwnRouteRead {
  readonly route: CatalogRoute
  readonly fee: FeeFound | null
}

/**
 * Reads the entry into a route of the catalogue's shape. A fee with a free allowance or an end is the person's word alone:
 * it stands beside the route, as their correction of a fee nobody knows.
 */
export function readOwnRoute(
  entry: OwnRouteEntry,
  id: string,
  currency: Currency,
  today: Day,
): Result<OwnRouteRead, OwnRouteError> {
  const name = entry.name.trim()
  const source = entry.source.trim()
  if (name === '') return fail({ field: 'name', code: 'noName' })
  if (recogniseCashing([name, source]) !== null) return fail({ field: 'cashing' })
  const fee = readFee(entry.fee, currency, ownAllowance(id))
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
  const found = entry.knowsFee && fee.ok ? fee.value : null
  const isLasting = found && !found.free && !found.from && !found.until
  const tariff = isLasting ? found.tariff : null
  const known = { id, name, to: entry.to, tariff, source, today, ...bounds }
  return ok({ route: ownRoute({ ...known, days: days === '' ? null : Number(days) }), fee: found })
}
