import { useDeferredValue, useMemo, useState } from 'react'
import { type ActivityFilter, matching } from '../../../shared/ledger/activity/activity-filter'
import { type ActivityTotal, activityTotals } from '../../../shared/ledger/activity/activity-totals'
import type { Movement } from '../../../shared/ledger/activity/movement'
import type { Sort } from '../../../shared/ledger/activity/activity-orders'
import type { Account } from '../../../shared/model'
import { usePrepared } from './use-prepared'

/** What the activity screen shows. */
export interface Activity {
  readonly all: readonly Movement[]
  readonly shown: readonly Movement[]
  /** Of what is shown. */
  readonly totals: readonly ActivityTotal[]
  readonly accounts: readonly Account[]
  readonly sort: Sort
  readonly onSort: (by: string) => void
}

/** Gathers all movements and narrows them; undefined while the ledger is read. Typing goes before narrowing. */
export function useActivity(filter: ActivityFilter): Activity | undefined {
  const prepared = usePrepared()
  const wanted = useDeferredValue(filter)
  const [sort, setSort] = useState<Sort>({ by: 'day', down: true })
  const narrowed = useMemo(() => {
    if (!prepared) return undefined
    const { columns, search } = prepared
    const matches = matching(columns, search, wanted)
    return { prepared, matches, totals: activityTotals(columns, matches) }
  }, [prepared, wanted])
  return useMemo(() => {
    if (!narrowed) return undefined
    const { prepared, matches, totals } = narrowed
    return {
      all: prepared.columns.movements,
      shown: prepared.orders.inOrder(sort, matches),
      totals,
      accounts: prepared.accounts,
      sort,
      onSort: (by) =>
        setSort((now) => ({ by: by as Sort['by'], down: now.by === by ? !now.down : by !== 'text' })),
    }
  }, [narrowed, sort])
}
