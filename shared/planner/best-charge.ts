import { chargeOf } from '../fees/fee-of'
import type { Model, Terms } from './model'
import { type Priced, exchanged } from './transfer'

/** More than this many ways of waiving a part are not tried one by one; the part then counts as free of charge. */
const WAYS = 64

/**
 * The most favourable effect a transfer can have, whatever its free quotas have left: the lowest fee over every
 * state of the quotas. Used in bounds, where too favourable is right and too harsh is wrong.
 */
export function mostFavourable(model: Model, terms: Terms, amount: number): Priced | null {
  for (const limit of terms.limits) if (amount > (model.quotas[limit]?.amount ?? amount)) return null
  let totals = new Set([0])
  for (const { part, free } of terms.parts) {
    const quota = model.quotas[free]
    const next = new Set<number>()
    for (const before of totals) {
      for (const left of quota ? waivers(quota.amount, amount) : [null]) {
        const charge =
          left === 'all'
            ? 0
            : chargeOf(part, amount, before, left === null ? null : { count: null, amount: left })
        if (charge !== null) next.add(before + charge)
      }
    }
    totals = next
  }
  if (totals.size === 0) return null
  const fee = Math.min(...totals)
  const goesOn = terms.onTop ? amount : amount - fee
  if (goesOn < 0) return null
  return { fee, debit: terms.onTop ? amount + fee : amount, credited: exchanged(terms, goesOn) }
}

/** Every amount a quota may still waive; `all` stands for the whole base, or for "too many to tell". */
function waivers(limit: number | null, amount: number): (number | 'all')[] {
  if (limit === null) return [0, 'all']
  const most = Math.min(limit, amount)
  if (most > WAYS) return [0, 'all']
  return Array.from({ length: most + 1 }, (_, left) => left)
}
