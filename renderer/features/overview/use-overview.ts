import { useMemo } from 'react'
import type { Ledger } from '../../../shared/ledger/ledger'
import { summarise, type Summary } from '../../../shared/ledger/summary'
import { microDefaults } from '../../../shared/ledger/micro'
import { useLedger } from '../../store/use-ledger'
import { usePreferences } from '../../store/use-preferences'
import { useDisplay } from '../../ui/display'

/** Everything the overview shows. */
export interface Overview {
  readonly ledger: Ledger
  readonly summary: Summary
  readonly idleDays: number
}

/** Gathers the ledger and sums it up as of today; undefined while it is being read. */
export function useOverview(): Overview | undefined {
  const ledger = useLedger()
  const [preferences] = usePreferences()
  const { today } = useDisplay()
  const idleDays = preferences?.idleDays
  return useMemo(() => {
    if (!ledger || idleDays === undefined) return undefined
    const summary = summarise(ledger, today, { idleAfterDays: idleDays, microThresholds: microDefaults })
    return { ledger, summary, idleDays }
  }, [ledger, idleDays, today])
}
