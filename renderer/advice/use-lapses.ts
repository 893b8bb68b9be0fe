import { useMemo } from 'react'
import { type AccountLapses, allLapses } from './lapses'
import { useRouteFacts } from './use-route-facts'

/** What lapses in every account; undefined while it is being read. */
export function useLapses(): readonly AccountLapses[] | undefined {
  const facts = useRouteFacts()
  return useMemo(() => facts && allLapses(facts), [facts])
}
