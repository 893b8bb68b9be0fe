import type { Currency } from '../../money/currency'
import { type Minor, minor, zero } from '../../money/money'
import { negate } from '../../money/negate'
import type { Cells } from '../cells'

/** What a row moved, and what of it was a fee: positive where it was charged. */
export interface NetOfFee {
  readonly amount: Minor
  readonly fee: Minor
}

/**
 * The movement of a row that states gross, fee and net. Any two of them will do, so a column that a person left out at
 * the download does no harm.
 *
 * @param printed how a fee that was charged is printed: `negative` (net = gross + fee) or `positive` (net = gross - fee)
 */
export function netOfFee(
  cells: Pick<Cells<'gross' | 'fee' | 'net'>, 'amount' | 'amountIfAny'>,
  currency: Currency,
  printed: 'negative' | 'positive',
): NetOfFee {
  const net = cells.amountIfAny('net', currency)
  const gross = net === null ? cells.amount('gross', currency) : cells.amountIfAny('gross', currency)
  const stated = cells.amountIfAny('fee', currency)
  const charged = stated !== null && printed === 'negative' ? negate(stated) : stated
  const fee = charged ?? (net !== null && gross !== null ? minor(gross - net) : zero)
  return { amount: net ?? minor((gross ?? 0) - fee), fee }
}
