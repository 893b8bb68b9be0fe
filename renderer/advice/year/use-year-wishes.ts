import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { addDays, daysBetween } from '../../../shared/day'
import { routeExperience } from '../../../shared/transfers/route-experience'
import { clippedLedger } from '../../../shared/year/clipped-ledger'
import { daysToPlay, leastDays, ownSends } from '../../../shared/year/own-sends'
import { usePairedLedger } from '../../pairing/use-ledger'
import { readAccountFacts } from '../../store/account-facts'
import { readConfirmations } from '../../store/confirmations'
import { usePreferences } from '../../store/use-preferences'
import { useWorkspace } from '../../store/workspace'
import { useDisplay } from '../../ui/display'
import { useOwnWays } from '../use-own-ways'
import type { YearWishes } from './play-year'

/** What can be played of the past: all of it, or too little. */
export type PastYear =
  | { readonly kind: 'enough'; readonly wishes: YearWishes }
  | { readonly kind: 'short'; readonly days: number }
  | { readonly kind: 'empty' }

/** Rows longer ago than this before the first day say nothing of it any more. */
const lookBackDays = 366

/** The past year ready to be played; undefined while it is read. */
export function usePastYear(): PastYear | undefined {
  const paired = usePairedLedger()
  const { database } = useWorkspace()
  const { today } = useDisplay()
  const [preferences] = usePreferences()
  const confirmations = useLiveQuery(() => readConfirmations(database), [database])
  const facts = useLiveQuery(() => readAccountFacts(database), [database])
  const ownWays = useOwnWays()
  return useMemo(() => {
    if (!paired || !preferences || !confirmations || !facts || !ownWays) return undefined
    const { ledger, book, catalog, choices, kept } = paired
    const days = daysToPlay(ledger, today)
    if (!days) return { kind: 'empty' }
    const { from, to } = days
    const length = daysBetween(from, to) + 1
    if (length < leastDays) return { kind: 'short', days: length }
    const wishes: YearWishes = {
      from,
      to,
      ledger: clippedLedger(ledger, addDays(from, -lookBackDays)),
      sends: ownSends(ledger, book, from, to),
      catalog,
      preferences,
      confirmations,
      facts,
      experience: routeExperience({ ledger, book, catalog, started: kept.started, choices }),
      ownWays,
    }
    return { kind: 'enough', wishes }
  }, [paired, preferences, confirmations, facts, ownWays, today])
}
