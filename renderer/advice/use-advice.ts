import { useLiveQuery } from 'dexie-react-hooks'
import {
  createContext,
  createElement,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { readAccountFacts } from '../store/account-facts'
import { readConfirmations } from '../store/confirmations'
import { readExpectations } from '../store/expectations'
import { followTransfers } from '../../shared/transfers/follow-transfers'
import { withRequested } from '../../shared/transfers/under-way'
import { routeExperience } from '../../shared/transfers/route-experience'
import { usePairedLedger } from '../pairing/use-ledger'
import { usePreferences } from '../store/use-preferences'
import { useWorkspace } from '../store/workspace'
import { useDisplay } from '../ui/display'
import { type Advice, adviceOf, type Area } from './advice'
import { findPlan } from './planner'
import { useOwnWays } from './use-own-ways'

/** Longer than any usual person's plan takes, short enough to wait for. */
const TIME_LIMIT_MS = 3_000

interface KeptAdvice {
  /** A mistake of ours that kept the plan from being worked out. */
  readonly failed: Error | null
  /** Undefined while the first plan is being worked out. */
  readonly advice: Advice | undefined
  /** Whether something has changed since and a newer one is under way. */
  readonly working: boolean
}

const AdviceContext = createContext<KeptAdvice>({ failed: null, advice: undefined, working: true })

/** Plans whenever the ledger, the wishes or the day change; one plan for all screens. */
export function AdviceProvider({ children }: { readonly children: ReactNode }) {
  const paired = usePairedLedger()
  const { database } = useWorkspace()
  const { today } = useDisplay()
  const [preferences] = usePreferences()
  const confirmations = useLiveQuery(() => readConfirmations(database), [database])
  const expectations = useLiveQuery(() => readExpectations(database), [database])
  const facts = useLiveQuery(() => readAccountFacts(database), [database])
  const ways = useOwnWays()
  const [found, setFound] = useState<{ readonly key: string; readonly advice: Advice } | null>(null)
  const [failed, setFailed] = useState<Error | null>(null)
  const [wanted, setWanted] = useState<string | null>(null)
  const asked = useRef<string | null>(null)

  useEffect(() => {
    if (!paired || !ways || !preferences || !confirmations || !expectations || !facts) return
    const { ledger, book, catalog, choices, kept, records } = paired
    let left = false
    const work = async () => {
      // In a task of its own, behind what the person sees change.
      await new Promise((resolve) => setTimeout(resolve))
      // Read after the first answer: nothing shown before needs it.
      const { areaProblems } = await import('./areas')
      if (left) return
      const { statements } = records
      const transfers = followTransfers({ ...kept, ledger, statements, book, today })
      const problems = areaProblems({
        today,
        ledger,
        planned: withRequested(ledger, transfers, today),
        catalog,
        preferences,
        confirmations,
        expectations,
        facts,
        experience: routeExperience({ ledger, book, catalog, started: kept.started, choices }),
        ownWays: ways,
      })
      const accounts = [...ledger.values()].map(({ account }) => account)
      const key = JSON.stringify([problems, accounts])
      if (key === asked.current) return
      asked.current = key
      setWanted(key)
      const areas: Area[] = []
      for (const problem of problems)
        areas.push({ ...problem, ...(await findPlan(problem.problem, TIME_LIMIT_MS)) })
      if (asked.current === key) setFound({ key, advice: adviceOf(areas, ledger, catalog) })
    }
    work().then(
      () => setFailed(null),
      (error: unknown) => setFailed(error instanceof Error ? error : new Error(String(error))),
    )
    return () => {
      left = true
    }
  }, [paired, ways, preferences, confirmations, expectations, facts, today])

  const kept = useMemo(
    () => ({ failed, advice: found?.advice, working: wanted === null || found?.key !== wanted }),
    [failed, found, wanted],
  )
  return createElement(AdviceContext, { value: kept }, children)
}

/** What to do, kept up to date. Throws where working it out failed, so that the screen that needs it says so. */
export function useAdvice(): Omit<KeptAdvice, 'failed'> {
  const { failed, ...kept } = use(AdviceContext)
  if (failed) throw failed
  return kept
}

/** The same for what runs without a screen: none while there is none, for whatever reason. */
export const useAdviceIfAny = (): Advice | undefined => use(AdviceContext).advice
