import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { useCatalog } from '../catalog/use-catalog'
import { readAccountFacts } from '../store/account-facts'
import { readConfirmations } from '../store/confirmations'
import { useLedger } from '../pairing/use-ledger'
import { usePreferences } from '../store/use-preferences'
import { useWorkspace } from '../store/workspace'
import { useDisplay } from '../ui/display'
import { useOwnWays } from './use-own-ways'
import type { RouteFacts } from './route-facts'

/** Gathers what this screen rests on; undefined while it is being read. */
export function useRouteFacts(): RouteFacts | undefined {
  const { database } = useWorkspace()
  const ledger = useLedger()
  const catalog = useCatalog()
  const [preferences] = usePreferences()
  const confirmations = useLiveQuery(() => readConfirmations(database), [database])
  const accountFacts = useLiveQuery(() => readAccountFacts(database), [database])
  const ownWays = useOwnWays()
  const { today } = useDisplay()
  return useMemo(
    () =>
      ledger && catalog && preferences && confirmations && accountFacts && ownWays
        ? { ledger, catalog, preferences, confirmations, accountFacts, ownWays, today }
        : undefined,
    [ledger, catalog, preferences, confirmations, accountFacts, ownWays, today],
  )
}
