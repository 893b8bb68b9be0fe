import { useEffect } from 'react'
import { type ActivityColumns, activityColumns } from '../../../shared/ledger/activity/activity-columns'
import { ActivityOrders } from '../../../shared/ledger/activity/activity-orders'
import { ActivitySearch } from '../../../shared/ledger/activity/activity-search'
import { gatherMovements } from '../../../shared/ledger/activity/movement'
import type { Account } from '../../../shared/model'
import type { Pieces } from '../../../shared/pieces'
import type { PairedLedger } from '../../pairing/pair-ledger'
import { usePairedLedger } from '../../pairing/use-ledger'
import { useInSlices } from '../../slices/use-in-slices'
import type { Database } from '../../store/database'
import { useWorkspace } from '../../store/workspace'

/** A ledger made ready to be narrowed, sorted, searched and summed. */
export interface Prepared {
  readonly accounts: readonly Account[]
  readonly columns: ActivityColumns
  readonly search: ActivitySearch
  readonly orders: ActivityOrders
}

/** Who comes back to the screen finds it as it was. */
const known = new WeakMap<PairedLedger, Prepared>()

/** The ledger made ready; undefined until it has been once. */
export function usePrepared(): Prepared | undefined {
  const { database } = useWorkspace()
  const paired = usePairedLedger()
  const made = useInSlices(database, paired, prepare)
  const prepared = (paired && known.get(paired)) ?? made
  useIdle(prepared)
  return prepared
}

function* prepare(_: Database, paired: PairedLedger): Pieces<Prepared> {
  const before = known.get(paired)
  if (before) return before
  const { ledger, moved } = paired
  const movements = yield* gatherMovements(ledger)
  const columns = yield* activityColumns(
    movements,
    ({ account, row }) => moved.get(account.id)?.has(row.id) ?? false,
  )
  const prepared = {
    accounts: [...ledger.values()].map(({ account }) => account),
    columns,
    search: new ActivitySearch(columns),
    orders: new ActivityOrders(columns),
  }
  known.set(paired, prepared)
  return prepared
}

/** What will be wanted is made while nothing else is to be done, so that the first letter typed need not wait for it. */
function useIdle(prepared: Prepared | undefined): void {
  useEffect(() => {
    if (!prepared) return
    const work = later(prepared)
    const goOn = (deadline: IdleDeadline): void => {
      do if (work.next().done) return
      while (deadline.timeRemaining() > 0)
      asked = requestIdleCallback(goOn)
    }
    let asked = requestIdleCallback(goOn)
    return () => cancelIdleCallback(asked)
  }, [prepared])
}

function* later({ search, orders }: Prepared): Pieces<void> {
  yield* search.prepare()
  yield* orders.prepare()
}
