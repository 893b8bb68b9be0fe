import type { Day } from '../day'
import { groupBy } from '../ledger/group-by'
import type { Ledger } from '../ledger/ledger'
import type { Statement } from '../model'
import type { Check, StatedClosing } from './check'

interface Closing extends StatedClosing {
  readonly account: string
  readonly day: Day
}

/** The days for which statements of one account state different closing balances. */
export function contradictions(statements: readonly Statement[], ledger: Ledger): Check[] {
  const closings = statements.flatMap(({ id, file, parts }) =>
    parts.flatMap(({ account, period, closing }): Closing[] =>
      period && closing !== null ? [{ account, day: period.to, statement: id, file, closing }] : [],
    ),
  )
  return [...groupBy(closings, ({ account, day }) => `${account} ${day}`).values()].flatMap((of): Check[] => {
    const [first] = of
    const account = first && ledger.get(first.account)?.account
    if (!account || new Set(of.map(({ closing }) => closing)).size < 2) return []
    return [
      {
        code: 'closings-differ',
        account,
        day: first.day,
        closings: of.map(({ statement, file, closing }) => ({ statement, file, closing })),
      },
    ]
  })
}
