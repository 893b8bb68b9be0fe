import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { type ActivityFilter, matching } from '../../../shared/ledger/activity/activity-filter'
import { type ActivityTotal, activityTotals } from '../../../shared/ledger/activity/activity-totals'
import { allMovements, type Movement } from '../../../shared/ledger/activity/movement'
import { orderOf, type Sort } from '../../../shared/ledger/activity/order-of'
import { searchTexts } from '../../../shared/ledger/activity/search-texts'
import type { Account } from '../../../shared/model'
import { halfKey } from '../../../shared/pairs/pair'
import { usePairedLedger } from '../../pairing/use-ledger'

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
  const paired = usePairedLedger()
  const ledger = paired?.ledger
  const wanted = useDeferredValue(filter)
  const [sort, setSort] = useState<Sort>({ by: 'day', down: true })
  const all = useMemo(() => ledger && allMovements(ledger), [ledger])
  const texts = useMemo(() => onceAsked(() => searchTexts(all ?? [])), [all])
  const orders = useMemo(() => keptOrders(all ?? []), [all])
  useIdle(texts)
  const matches = useMemo(() => all && matching(all, wanted, texts), [all, wanted, texts])
  const left = useMemo(() => matches && all?.filter((_, index) => matches[index]), [all, matches])
  const shown = useMemo(
    () =>
      matches &&
      all &&
      orders(sort)
        .filter((index) => matches[index])
        .map((index) => all[index]!),
    [all, matches, orders, sort],
  )
  const moved = paired?.moved
  const totals = useMemo(
    () => left && moved && activityTotals(left, ({ account, row }) => moved.has(halfKey(account.id, row.id))),
    [left, moved],
  )
  return useMemo(
    () =>
      all &&
      shown &&
      totals && {
        all,
        shown,
        totals,
        accounts: [...(ledger?.values() ?? [])].map(({ account }) => account),
        sort,
        onSort: (by) =>
          setSort((now) => ({ by: by as Sort['by'], down: now.by === by ? !now.down : by !== 'text' })),
      },
    [all, shown, totals, ledger, sort],
  )
}

/** The movements' order by each column and way that was asked for, each worked out once. */
function keptOrders(movements: readonly Movement[]): (sort: Sort) => readonly number[] {
  const kept = new Map<string, readonly number[]>()
  return (sort) => {
    const key = `${sort.by} ${sort.down}`
    let order = kept.get(key)
    if (!order) kept.set(key, (order = orderOf(movements, sort)))
    return order
  }
}

/** Does work that will be wanted while nothing else is to be done, so that the first letter typed need not wait for it. */
function useIdle(work: () => unknown): void {
  useEffect(() => {
    const asked = requestIdleCallback(() => void work())
    return () => cancelIdleCallback(asked)
  }, [work])
}

function onceAsked<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
