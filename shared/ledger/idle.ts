import { type Day, serial } from '../day'
import { type Minor, minor } from '../money/money'
import { type AccountLedger, type Ledger } from './ledger'
import { lastUpTo, type Movements, receivedAt, spentAt } from './movements'
import { holdsLooseChange } from './places'

/** After how many days money counts as idle, where the person has not said otherwise. */
export const idleAfterDefault = 30

/** One account's idle amount on each day of a span. */
export interface IdleSeries {
  readonly account: string
  readonly idle: readonly Minor[]
}

/** What has lain in the account for more than `afterDays` days at the end of a day. */
export function idleAt({ opening, movements }: AccountLedger, on: Day, afterDays: number): Minor {
  const day = serial(on)
  const old = oldMoney(opening, movements, day - afterDays - 1)
  return minor(Math.max(0, old - spentAt(movements, lastUpTo(movements, day))))
}

/**
 * `idleAt` for every day from one day to another, both included, in one pass.
 *
 * Money is spent oldest first, so what is left of the money older than the limit is all that had come in by then less
 * all that has been spent until now: two pointers over the movements, one behind the other by the limit. Nothing changes
 * between the days on which either goes on, so that whole runs of days are filled at once.
 */
export function idleSeries(
  { opening, movements }: AccountLedger,
  from: Day,
  to: Day,
  afterDays: number,
): Minor[] {
  const { days } = movements
  const known = opening.day === null ? Infinity : serial(opening.day)
  const first = serial(from)
  const last = serial(to)
  const lag = afterDays + 1
  const idle = new Array<Minor>(Math.max(0, last - first + 1))
  let now = lastUpTo(movements, first)
  let then = lastUpTo(movements, first - lag)
  for (let day = first; day <= last;) {
    const limit = day - lag
    while ((days[now + 1] ?? Infinity) <= day) now++
    while ((days[then + 1] ?? Infinity) <= limit) then++
    const old = limit < known ? 0 : opening.balance + receivedAt(movements, then)
    const next = Math.min(
      last + 1,
      days[now + 1] ?? Infinity,
      (days[then + 1] ?? Infinity) + lag,
      limit < known ? known + lag : Infinity,
    )
    const left = minor(Math.max(0, old - spentAt(movements, now)))
    while (day < next) idle[day++ - first] = left
  }
  return idle
}

/** The idle series of every place that holds loose change, for a stacked chart. */
export function idleByAccount(
  ledger: Ledger,
  from: Day,
  to: Day,
  afterDays = idleAfterDefault,
): IdleSeries[] {
  return [...ledger.values()]
    .filter(({ account }) => holdsLooseChange(account))
    .map((one) => ({ account: one.account.id, idle: idleSeries(one, from, to, afterDays) }))
}

/** All that had come in by a day, the opening included once it is known to have been there. */
function oldMoney(opening: AccountLedger['opening'], movements: Movements, limit: number): number {
  if (opening.day === null || limit < serial(opening.day)) return 0
  return opening.balance + receivedAt(movements, lastUpTo(movements, limit))
}
