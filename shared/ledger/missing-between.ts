import { addDays, type Day, dayOfSerial, serial } from '../day'
import type { StatedBalance, Transaction } from '../model'
import { minor } from '../money/money'
import type { Inferred } from './inferred'
import { lastUpTo, type Movements, receivedAt, spentAt } from './movements'

/** What lay there at the end of each day on which rows print a balance, oldest first: the last of the day, with the rows after it. */
export function printedBalances(rows: readonly Transaction[]): StatedBalance[] {
  const printed: StatedBalance[] = []
  for (const { day, amount, balance } of rows) {
    const last = printed.at(-1)
    if (balance !== null) {
      if (last?.day === day) printed.pop()
      printed.push({ day, balance })
    } else if (last?.day === day) {
      printed.pop()
      printed.push({ day, balance: minor(last.balance + amount) })
    }
  }
  return printed
}

/**
 * What moved between printed balances and is in none of the rows between them, as where a statement is missing.
 *
 * What came in counts from the last day it can have come, what left from the first it can have left: with it no day between
 * may end below zero, where an account cannot.
 *
 * @param printed of different days, oldest first
 * @param mayOwe whether the account can be below zero
 */
export const missingBetween = (
  printed: readonly StatedBalance[],
  movements: Movements,
  mayOwe: boolean,
): Inferred[] =>
  printed.slice(1).flatMap((to, i): Inferred[] => {
    const from = printed[i]!
    const levels = levelsBetween(from, to, movements)
    const missing = to.balance - levels.at(-1)!.balance
    if (missing === 0) return []
    if (mayOwe) return [{ after: from.day, until: to.day, amount: minor(missing) }]
    return missing > 0 ? cameBetween(missing, from, to, levels) : wentBetween(0 - missing, to, levels)
  })

interface Level {
  readonly day: Day
  readonly balance: number
}

/** What the rows alone lead to at the ends of the days after one balance, where it changes, up to the day of the next. */
function levelsBetween(from: StatedBalance, to: StatedBalance, movements: Movements): Level[] {
  const start = lastUpTo(movements, serial(from.day))
  const net = (at: number): number => receivedAt(movements, at) - spentAt(movements, at)
  const levelOn = (day: Day): Level => ({
    day,
    balance: from.balance + net(lastUpTo(movements, serial(day))) - net(start),
  })
  const end = lastUpTo(movements, serial(to.day))
  const moved = movements.days.slice(start + 1, end + 1).map(dayOfSerial)
  return [...new Set([addDays(from.day, 1), ...moved, to.day])].map(levelOn)
}

/** As late as it can be: what a day before would have lacked had come by then. */
function cameBetween(
  missing: number,
  { day: after }: StatedBalance,
  { day: until }: StatedBalance,
  levels: readonly Level[],
): Inferred[] {
  const found: Inferred[] = []
  let came = 0
  for (const { day, balance } of levels.slice(0, -1)) {
    const lacking = Math.min(missing - came, 0 - (balance + came))
    if (lacking <= 0) continue
    found.push({ after, until: day, amount: minor(lacking) })
    came += lacking
  }
  return came < missing ? [...found, { after, until, amount: minor(missing - came) }] : found
}

/** As early as it can be: what a later day still needed had not left before. */
function wentBetween(missing: number, { day: until }: StatedBalance, levels: readonly Level[]): Inferred[] {
  const found: Inferred[] = []
  let went = 0
  const spare = sparesOf(levels)
  for (const [i, { day }] of levels.entries()) {
    const most = i === levels.length - 1 ? missing : Math.min(missing, spare[i]!)
    if (most <= went) continue
    found.push({ after: addDays(day, -1), until, amount: minor(went - most) })
    went = most
  }
  return found
}

/** The lowest level from each on. */
function sparesOf(levels: readonly Level[]): number[] {
  const spares: number[] = []
  let lowest = Infinity
  for (const { balance } of levels.toReversed()) {
    lowest = Math.min(lowest, balance)
    spares.unshift(lowest)
  }
  return spares
}
