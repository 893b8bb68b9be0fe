import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { useCatalog } from '../../advice/use-catalog'
import { readConfirmations } from '../../store/confirmations'
import { useLedger } from '../../store/use-ledger'
import { usePreferences } from '../../store/use-preferences'
import { useWorkspace } from '../../store/workspace'
import type { RouteFacts } from './facts'

/** Gathers what this screen rests on; undefined while it is being read. */
export function useRouteFacts(): RouteFacts | undefined {
  const { database } = useWorkspace()
  const ledger = useLedger()
  const catalog = useCatalog()
  const [preferences] = usePreferences()
  const confirmations = useLiveQuery(() => readConfirmations(database), [database])
  return useMemo(
    () =>
      ledger && catalog && preferences && confirmations
        ? { ledger, catalog, preferences, confirmations }
        : undefined,
    [ledger, catalog, preferences, confirmations],
  )
}
