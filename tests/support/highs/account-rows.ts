import type { Model, ModelAccount } from '../../../shared/planner/model'
import { Inexpressible } from './inexpressible'
import { lossRows } from './loss-rows'
import { type LinearProgram, type Sum, times } from './linear-program'
import type { Transfer } from './transfer-columns'

/**
 * The balance of an account at the end of every day, as columns, and the rows that lead from one to the next:
 * arrivals, flows, transfers, what lapses and is drained.
 *
 * @param held the most the account can hold by the end of each day
 */
export function accountRows(
  program: LinearProgram,
  model: Model,
  account: ModelAccount,
  transfers: readonly Transfer[],
  held: readonly number[],
): string[] {
  const inward = transfers.filter(({ route }) => route.to === account.index)
  const outward = transfers.filter(({ route }) => route.from === account.index)
  const losses = lossRows(program, account, outward, held)
  const evenings: string[] = []
  for (let on = 0; on <= model.last; on++) {
    const most = held[on] ?? 0
    const due = inward.filter((transfer) => transfer.arrives === on)
    const sent = outward.filter((transfer) => transfer.on === on)
    const before = evenings.at(-1)
    const flow = (account.inflow[on] ?? 0) - (account.outflow[on] ?? 0) + (before ? 0 : account.opening)
    const morning: Sum = [
      ...(before ? [[1, before] as const] : []),
      ...due.filter((transfer) => transfer.on < on).flatMap(({ credited }) => credited),
    ]
    const sentToday = due.filter((transfer) => transfer.on === on)
    const afternoon: Sum = [
      ...morning,
      ...sentToday.flatMap(({ credited }) => credited),
      ...sent.flatMap(({ debit }) => times(-1, debit)),
    ]
    if (flow < 0) program.row(morning, '>=', -flow)
    if (sent.length > 0) program.row(afternoon, '>=', -flow)
    for (const { use, terms } of sent) {
      if (account.reserve > 0) program.row([...afternoon, [-account.reserve, use]], '>=', -flow)
      if (!terms.whole) continue
      if (sentToday.length > 0)
        throw new Inexpressible(
          'a route for the whole balance of an account that money reaches on the same day',
        )
      program.row([...afternoon, [most, use]], '<=', account.reserve + most - flow)
    }
    const evening = program.column(`evening_${account.index}_${on}`, 'real')
    const lost = losses.on(on, afternoon, flow)
    program.row([[1, evening], ...times(-1, afternoon), ...lost], '=', flow)
    evenings.push(evening)
  }
  return evenings
}
