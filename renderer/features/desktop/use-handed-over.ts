import { useEffect, useMemo, useRef } from 'react'
import { useImportQueue } from '../../importing/import-queue'
import { useWorkspace } from '../../store/workspace'
import { handedIn, leftSince } from './handed-over'

/**
 * Which files of the desktop are in the queue, by their ids.
 *
 * @param onDone told which are done with: in the person's own ledger, or taken out of the queue by them
 */
export function useHandedOver(onDone: (ids: readonly string[]) => void): ReadonlySet<string> {
  const { mode } = useWorkspace()
  const { files } = useImportQueue()
  const handed = useMemo(() => handedIn(files), [files])
  const before = useRef(handed)
  useEffect(() => {
    const done = leftSince(before.current, handed)
    before.current = handed
    // What went into the samples is in nobody's ledger.
    if (done.length > 0 && mode === 'own') onDone(done)
  }, [handed, mode, onDone])
  return handed
}
