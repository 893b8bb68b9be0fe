import { type Day, dayOfSerial, serial } from '../day'
import { type Minor, minor } from '../money/money'
import type { AccountLedger } from './ledger'
import { lastUpTo, receivedAt, spentAt } from './movements'

/** What lay in an account at the end of a day. */
export interface DayBalance {
  readonly day: Day
  readonly balance: Minor
}

/** The balance at the end of a day; before the first transaction, the opening. */
export function balanceAt({ opening, movements }: AccountLedger, on: Day): Minor {
  const at = lastUpTo(movements, serial(on))
  return minor(opening.balance + receivedAt(movements, at) - spentAt(movements, at))
}

/** The end-of-day balance of every day on which something moved, oldest first. */
export function balanceChanges({ opening, movements }: AccountLedger): DayBalance[] {
  return movements.days.map((day, i) => ({
    day: dayOfSerial(day),
    balance: minor(opening.balance + receivedAt(movements, i) - spentAt(movements, i)),
  }))
}

/** The end-of-day balance of every day from one day to another, both included. */
export function balanceSeries({ opening, movements }: AccountLedger, from: Day, to: Day): Minor[] {
  const last = serial(to)
  const series: Minor[] = []
  let at = lastUpTo(movements, serial(from) - 1)
  for (let day = serial(from); day <= last; day++) {
    while ((movements.days[at + 1] ?? Infinity) <= day) at++
    series.push(minor(opening.balance + receivedAt(movements, at) - spentAt(movements, at)))
  }
  return series
}
