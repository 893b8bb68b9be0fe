import { useEffect, useState } from 'react'
import type { Pieces } from '../../shared/pieces'
import { useThrow } from '../errors/use-throw'
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
  const raise = useThrow()
  useEffect(() => {
    if (from === undefined) return
    let left = false
    void inSlices(work(of, from), () => left).then(
      (done) => done && setFound({ of, result: done.result }),
      (error: unknown) => left || raise(error),
    )
    return () => {
      left = true
    }
  }, [of, from, work, raise])
  return from !== undefined && found?.of === of ? found.result : undefined
}
