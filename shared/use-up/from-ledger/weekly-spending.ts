import { addDays, type Day, daysBetween } from '../../day'
import type { AccountLedger } from '../../ledger/ledger'

/** The days looked back: a quarter, so that one large purchase is no habit. */
const LOOK_BACK_DAYS = 91
/** Fewer days with payments tell of no habit. */
const LEAST_DAYS = 4
/** A shorter history neither. */
const LEAST_HISTORY_DAYS = 28

/** What the person usually spends in a place in a week, by their own payments there, rounded down; null where they tell nothing. */
export function weeklySpending({ posted, opening }: AccountLedger, today: Day): number | null {
  const first = [opening.day, posted[0]?.day].flatMap((day) => day ?? []).sort()[0]
  if (first === undefined) return null
  const known = Math.min(LOOK_BACK_DAYS, daysBetween(first, today))
  if (known < LEAST_HISTORY_DAYS) return null
  const since = addDays(today, -known)
  const payments = posted.filter(
    ({ kind, amount, day }) => kind === 'payment' && amount < 0 && day > since && day <= today,
  )
  if (new Set(payments.map(({ day }) => day)).size < LEAST_DAYS) return null
  const spent = payments.reduce((sum, { amount }) => sum - amount, 0)
  return Math.floor((spent * 7) / known)
}
