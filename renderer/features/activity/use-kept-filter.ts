import { useEffect, useState } from 'react'
import { type ActivityFilter, noFilter } from '../../../shared/ledger/activity/activity-filter'

const KEY = 'jandon.activity'

/** The filter, kept while the window is open, so that a look at an account and back loses nothing. */
export function useKeptFilter() {
  const [filter, setFilter] = useState<ActivityFilter>(kept)
  useEffect(() => sessionStorage.setItem(KEY, JSON.stringify(filter)), [filter])
  const change = (next: Partial<ActivityFilter>) => setFilter((now) => ({ ...now, ...next }))
  return [filter, change] as const
}

const kept = (): ActivityFilter => ({
  ...noFilter,
  ...(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<ActivityFilter>),
})
