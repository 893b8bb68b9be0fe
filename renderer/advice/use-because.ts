import { useEffect, useState } from 'react'
import type { Because } from '../../shared/planner/because'
import type { Step } from './advice'
import { findBecause } from './planner'

/** Three smaller problems are solved for an answer; a second is plenty. */
const TIME_LIMIT_MS = 1_000

/** Why a step is in its plan; null while that is being found out. */
export function useBecause({ area, index }: Step): Because | null {
  const [found, setFound] = useState<{ readonly area: Step['area']; readonly because: Because } | null>(null)
  useEffect(() => {
    let left = false
    void findBecause(area.problem, area.plan.transfers, index, TIME_LIMIT_MS).then((because) => {
      if (!left) setFound({ area, because })
    })
    return () => {
      left = true
    }
  }, [area, index])
  return found?.area === area ? found.because : null
}
