import { useDeferredValue, useMemo, useState } from 'react'
import { type ActivityFilter, filterMovements } from '../../../shared/ledger/activity/activity-filter'
import { type ActivityTotal, activityTotals } from '../../../shared/ledger/activity/activity-totals'
import { allMovements, type Movement } from '../../../shared/ledger/activity/movement'
import { searchTexts } from '../../../shared/ledger/activity/search-texts'
import { type Sort, sortMovements } from '../../../shared/ledger/activity/sort-movements'
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
  const left = useMemo(() => all && filterMovements(all, wanted, texts), [all, wanted, texts])
  const shown = useMemo(() => left && sortMovements(left, sort), [left, sort])
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

function onceAsked<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
