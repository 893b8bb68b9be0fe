import { useMemo } from 'react'
import type { Ledger } from '../../../shared/ledger/ledger'
import { type CurrencySummary, summarise, type Summary } from '../../../shared/ledger/summary'
import { microDefaults } from '../../../shared/ledger/micro'
import { useStatedLedger } from '../../store/use-ledger'
import { usePreferences } from '../../store/use-preferences'
import { useDisplay } from '../../ui/display'
import { byWeight } from './by-weight'
import { type OwnRates, ownRates } from '../../store/own-rates'

/** Everything the overview shows. */
export interface Overview {
  readonly ledger: Ledger
  readonly summary: Summary
  readonly idleDays: number
  /** The most of the person's life first (`byWeight`). */
  readonly currencies: readonly CurrencySummary[]
  /** The person's rates, where they cover every currency that something lies idle in. */
  readonly rates: OwnRates | null
}

/** Gathers the ledger and sums it up as of today; undefined while it is being read. */
export function useOverview(): Overview | undefined {
  const ledger = useStatedLedger()
  const [preferences] = usePreferences()
  const { today } = useDisplay()
  return useMemo(() => {
    if (!ledger || !preferences) return undefined
    const { idleDays } = preferences
    const summary = summarise(ledger, today, { idleAfterDays: idleDays, microThresholds: microDefaults })
    const held = summary.currencies.filter(({ places }) => places > 0).map(({ currency }) => currency)
    return {
      ledger,
      summary,
      idleDays,
      currencies: byWeight(summary, preferences.currency),
      rates: ownRates(preferences, held),
    }
  }, [ledger, preferences, today])
}
