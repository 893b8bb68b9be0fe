import { addDays, type Day } from '../../../shared/day'
import type { Lot } from '../../../shared/ledger/age'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { minor } from '../../../shared/money/money'

/** The slow definition: every day's money is put on a pile, and spending takes from its bottom. */
export function spendOldestFirst({ opening, posted }: AccountLedger, on: Day): Lot[] {
  if (opening.day === null || opening.day > on) return []
  const pile: { received: Day; remaining: number }[] = []
  let owed = Math.max(0, 0 - opening.balance)
  if (opening.balance > 0) pile.push({ received: opening.day, remaining: opening.balance })
  for (let day = addDays(opening.day, 1); day <= on; day = addDays(day, 1)) {
    const amounts = posted.filter((row) => row.day === day).map((row) => row.amount as number)
    pile.push({ received: day, remaining: amounts.filter((a) => a > 0).reduce((a, b) => a + b, 0) })
    owed -= amounts.filter((a) => a < 0).reduce((a, b) => a + b, 0)
    for (const lot of pile) {
      const taken = Math.min(owed, lot.remaining)
      lot.remaining -= taken
      owed -= taken
    }
  }
  return pile
    .filter(({ remaining }) => remaining > 0)
    .map(({ received, remaining }) => ({ received, remaining: minor(remaining) }))
}
