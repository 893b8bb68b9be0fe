import { feeOf, type QuotaLeft } from '../../fees/fee-of'
import { chargedOf } from '../../fees/rule'
import type { RollWay } from './terms'

/** What a transfer would take and bring, in minor units of the place it leaves; `credited` of the one it reaches. */
export interface RollPrice {
  readonly debit: number
  readonly fee: number
  readonly credited: number
}

/** What a transfer of an amount costs by a way's tariff, whatever lies there; null where it has no fee for it or nothing would arrive. */
export function priceOf(
  { rule, rate }: RollWay,
  amount: number,
  leftOf: (allowance: string) => QuotaLeft,
): RollPrice | null {
  const fee = feeOf(rule, amount, leftOf)
  if (fee === null) return null
  const onTop = chargedOf(rule) === 'on-top'
  const credited = Math.floor((onTop ? amount : amount - fee) * rate)
  return credited > 0 ? { debit: onTop ? amount + fee : amount, fee, credited } : null
}

/** What of a transfer's value does not arrive. */
export const lossOf = (way: RollWay, { debit, credited }: RollPrice, unit: number): number =>
  debit * unit - credited * way.unitThere
