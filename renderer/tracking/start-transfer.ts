import { addDays, type Day, daysBetween } from '../../shared/day'
import { minor } from '../../shared/money/money'
import { plannedTariff } from '../../shared/routes/fee-schema'
import type { StartedTransfer } from '../../shared/transfers/started-transfer'
import type { Step } from '../advice/advice'

/** A step of a plan as the person asked for it today: as it was foretold, the days moved with it. */
export function startTransfer(step: Step, today: Day, id: string): StartedTransfer {
  const { transfer, from, to, toCurrency, name, route } = step
  const onTop = plannedTariff(route.fee)?.charged === 'on-top'
  return {
    id,
    from: from.id,
    to: to.kind === 'account' ? to.account : null,
    provider: name.provider,
    route: name.route,
    amount: minor(transfer.amount),
    fee: minor(transfer.fee),
    debit: minor(onTop ? transfer.amount + transfer.fee : transfer.amount),
    credited: minor(transfer.credited),
    toCurrency,
    requestedOn: today,
    dueOn: addDays(today, Math.max(0, daysBetween(transfer.on, transfer.arrives))),
    mark: null,
  }
}
