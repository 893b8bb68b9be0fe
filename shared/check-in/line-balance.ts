import type { Currency } from '../money/currency'
import type { Minor } from '../money/money'
import { fail, type Result } from '../result'
import type { BalanceLine, BalanceList } from './balance-list'
import type { LineFault } from './line-fault'
import { listedBalance } from './read-balance'

/** What a line of a list says of a place in one currency, or why it cannot be kept there. */
export function lineBalance(
  line: BalanceLine,
  { mark }: Pick<BalanceList, 'mark'>,
  held: Currency,
): Result<Minor, LineFault> {
  if (line.fault) return fail(line.fault)
  if (line.currency !== null && line.currency !== held)
    return fail({ code: 'other-currency', stated: line.currency, held })
  return listedBalance(line.amount, mark, held)
}
