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
 * the download does no harm. Where all three are there they must agree, whatever the sign the fee is printed with.
 *
 * @param printed how a fee that was charged is printed: `negative` (net = gross + fee) or `positive` (net = gross - fee)
 */
export function netOfFee(
  cells: Pick<Cells<'gross' | 'fee' | 'net'>, 'amount' | 'amountIfAny' | 'text' | 'remark'>,
  currency: Currency,
  printed: 'negative' | 'positive',
): NetOfFee {
  const net = cells.amountIfAny('net', currency)
  const gross = net === null ? cells.amount('gross', currency) : cells.amountIfAny('gross', currency)
  const stated = cells.amountIfAny('fee', currency)
  const charged = stated !== null && printed === 'negative' ? negate(stated) : stated
  if (net === null || gross === null) {
    const fee = charged ?? zero
    return { amount: net ?? minor((gross ?? 0) - fee), fee }
  }
  const taken = minor(gross - net)
  if (charged === null || Math.abs(charged) === Math.abs(taken)) return { amount: net, fee: taken }
  const said = { gross: cells.text('gross'), fee: cells.text('fee'), net: cells.text('net') }
  cells.remark({ code: 'fee-disagrees', ...said })
  return { amount: net, fee: charged }
}
