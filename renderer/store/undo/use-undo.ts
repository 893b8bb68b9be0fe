import { useEffect, useState, useSyncExternalStore } from 'react'
import { useWorkspace } from '../workspace'
import { type StepSource, storedStep, type StoredWhat } from './step'
import { type Happened, StepHistory } from './step-history'
import { watchChanges } from './watch-changes'

/** What the person did last, and how to take it back and forth. */
export interface Undo<What extends string> {
  readonly last: Happened<What> | null
  readonly undo: () => void
  readonly redo: () => void
}

/**
 * Remembers the changes of this window, newest last: of the store, and of what else tells of its changes.
 *
 * @param beside what is kept beside the store; the same from call to call
 */
export function useUndo<Beside extends string>(beside: StepSource<Beside>): Undo<Beside | StoredWhat> {
  const { database } = useWorkspace()
  const [history] = useState(() => new StepHistory<Beside | StoredWhat>())
  const [undo] = useState(() => () => void history.undo())
  const [redo] = useState(() => () => void history.redo())

  useEffect(() => beside(history.take), [beside, history])

  useEffect(() => {
    const stop = watchChanges(
      database,
      (change) => history.take(storedStep(database, change)),
      history.forgetStored,
    )
    return () => {
      stop()
      history.forgetStored()
    }
  }, [database, history])

  return { last: useSyncExternalStore(history.subscribe, history.last), undo, redo }
}
