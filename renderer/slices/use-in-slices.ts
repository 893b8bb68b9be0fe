import { useEffect, useState } from 'react'
import type { Pieces } from '../../shared/pieces'
import { inSlices } from './in-slices'

/**
 * What long work comes to, done in slices; begun anew when what it is made of changes. Until it is done, the former
 * result stays, unless it is of another store.
 *
 * @param of the store it is about
 * @param from undefined while it is not there yet; the same from call to call while it says the same
 * @param work the same from call to call
 */
export function useInSlices<Of extends object, From, T>(
  of: Of,
  from: From | undefined,
  work: (of: Of, from: From) => Pieces<T>,
): T | undefined {
  const [found, setFound] = useState<{ readonly of: Of; readonly result: T }>()
  useEffect(() => {
    if (from === undefined) return
    let left = false
    void inSlices(work(of, from), () => left).then(
      (done) => done && setFound({ of, result: done.result }),
      // Thrown where it is drawn: its guard says so, and nobody waits for what will not come.
      (error: unknown) =>
        left ||
        setFound(() => {
          throw error
        }),
    )
    return () => {
      left = true
    }
  }, [of, from, work])
  return from !== undefined && found?.of === of ? found.result : undefined
}
