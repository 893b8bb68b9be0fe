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
import { readConfirmations } from '../store/confirmations'
import { useLedger } from '../store/use-ledger'
import { usePreferences } from '../store/use-preferences'
import { useWorkspace } from '../store/workspace'
import { useDisplay } from '../ui/display'
import { type Advice, adviceOf, type Area } from './advice'
import { areaProblems } from './areas'
import { catalog } from './catalog'
import { findPlan } from './planner'

/** Longer than any usual person's plan takes, short enough to wait for. */
const TIME_LIMIT_MS = 3_000

interface KeptAdvice {
  /** Undefined while the first plan is being worked out. */
  readonly advice: Advice | undefined
  /** Whether something has changed since and a newer one is under way. */
  readonly working: boolean
}

const AdviceContext = createContext<KeptAdvice>({ advice: undefined, working: true })

/** Plans whenever the ledger, the wishes or the day change; one plan for all screens. */
export function AdviceProvider({ children }: { readonly children: ReactNode }) {
  const ledger = useLedger()
  const { database } = useWorkspace()
  const { today } = useDisplay()
  const [preferences] = usePreferences()
  const confirmations = useLiveQuery(() => readConfirmations(database), [database])
  const [found, setFound] = useState<{ readonly key: string; readonly advice: Advice } | null>(null)
  const asked = useRef<string | null>(null)

  const request = useMemo(() => {
    if (!ledger || !preferences || !confirmations) return null
    const problems = areaProblems({ today, ledger, catalog, preferences, confirmations })
    const accounts = [...ledger.values()].map(({ account }) => account)
    return { problems, ledger, key: JSON.stringify([problems, accounts]) }
  }, [ledger, preferences, confirmations, today])

  useEffect(() => {
    if (!request || request.key === asked.current) return
    const { key, problems, ledger: of } = request
    asked.current = key
    const work = async () => {
      const areas: Area[] = []
      for (const problem of problems)
        areas.push({ ...problem, plan: await findPlan(problem.problem, TIME_LIMIT_MS) })
      if (asked.current === key) setFound({ key, advice: adviceOf(areas, of, catalog) })
    }
    void work()
  }, [request])

  const kept = useMemo(
    () => ({ advice: found?.advice, working: request === null || found?.key !== request.key }),
    [found, request],
  )
  return createElement(AdviceContext, { value: kept }, children)
}

/** What to do, kept up to date. */
export const useAdvice = (): KeptAdvice => use(AdviceContext)
