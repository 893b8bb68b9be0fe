import { type QuotaLeft, chargeOf } from '../fees/fee-of'
import { largeRatio } from '../fees/ratio'
import type { Terms } from './model'

/** What one transfer takes and brings, in minor units: `debit` of the source's, `credited` of the target's. */
export interface Priced {
  readonly fee: number
  readonly debit: number
  readonly credited: number
}

/** What the quotas of a period still have left, by index. */
export type LeftOf = (quota: number) => QuotaLeft

/**
 * The effect of sending `amount` under `terms`; null where the tariff does not allow it: no band fits, or the fee
 * is more than the amount.
 */
export function priced(terms: Terms, amount: number, leftOf: LeftOf): Priced | null {
  let fee = 0
  for (const { part, free } of terms.parts) {
    const charge = chargeOf(part, amount, fee, free < 0 ? null : leftOf(free))
    if (charge === null) return null
    fee += charge
  }
  const goesOn = terms.onTop ? amount : amount - fee
  if (goesOn < 0) return null
  return { fee, debit: terms.onTop ? amount + fee : amount, credited: exchanged(terms, goesOn) }
}

/** What arrives of the money that goes on: exchanged, less the markup, rounded down to a whole minor unit. */
export function exchanged({ exchange }: Terms, goesOn: number): number {
  if (exchange === null) return goesOn
  const { small, over, under } = fast(exchange)
  const product = goesOn * over
  return small && product <= Number.MAX_SAFE_INTEGER
    ? Math.floor((product - (product % under)) / under)
    : largeRatio(BigInt(goesOn) * exchange.over, exchange.under, 'down')
}

interface FastFraction {
  readonly small: boolean
  readonly over: number
  readonly under: number
}

const known = new WeakMap<object, FastFraction>()

/** The fraction as plain numbers, remembered: turning big integers into numbers each time would cost the most. */
function fast(exchange: NonNullable<Terms['exchange']>): FastFraction {
  const found = known.get(exchange)
  if (found) return found
  const over = Number(exchange.over)
  const under = Number(exchange.under)
  const made = { over, under, small: Number.isSafeInteger(over) && Number.isSafeInteger(under) }
  known.set(exchange, made)
  return made
}
