import type { Day } from '../day'
import type { AccountLedger } from '../ledger/ledger'
import { listedReadings } from '../ledger/reading-standing'
import { contestedReadings } from '../ledger/readings'
import { breaksOf } from '../ledger/ties'
import type { Gap } from '../statements/gaps'
import type { Check } from './check'

/**
 * Balances the person read off that do not go together: two of one day, and the newest that the rows do not lead to. Where
 * rows are known to be missing after it, that is the reason, and is said already.
 */
export function readingChecks(one: AccountLedger, gaps: readonly Gap[]): Check[] {
  const { account } = one
  const missing: readonly Day[] = [
    ...breaksOf(one).map(({ day }) => day),
    ...gaps.filter((gap) => gap.account === account.id).map(({ before }) => before),
  ]
  const differing = listedReadings(one).flatMap(({ reading: { day, balance }, standing }): Check[] =>
    standing.kind === 'differs' && !missing.some((later) => later > day)
      ? [{ code: 'reading-differs', account, day, expected: standing.expected, stated: balance }]
      : [],
  )
  return [
    ...contestedReadings(account.stated).map((readings): Check => ({
      code: 'readings-differ',
      account,
      day: readings[0]!.day,
      balances: readings.map(({ balance }) => balance),
    })),
    ...differing.slice(-1),
  ]
}
