import { useCallback, useEffect, useState } from 'react'
import { useWorkspace } from '../workspace'
import { type Change, takeBack } from './changes'
import { unwatched, watchChanges } from './watch-changes'

/** As many steps as anybody remembers having made. */
const MOST_STEPS = 100

/** The last thing that happened: a change, made or made again, or one taken back. */
export interface Happened {
  readonly kind: 'changed' | 'undone'
  readonly change: Change
}

interface Steps {
  readonly done: readonly Change[]
  readonly undone: readonly Change[]
  readonly last: Happened | null
}

const none: Steps = { done: [], undone: [], last: null }

/** What the person did last, and how to take it back and forth. */
export interface Undo {
  readonly last: Happened | null
  readonly undo: () => void
  readonly redo: () => void
}

/** Remembers the changes of this window, newest last. */
export function useUndo(): Undo {
  const { database } = useWorkspace()
  const [steps, setSteps] = useState(none)

  useEffect(() => {
    const stop = watchChanges(
      database,
      (change) =>
        setSteps(({ done }) => ({
          done: [...done, change].slice(-MOST_STEPS),
          undone: [],
          last: { kind: 'changed', change },
        })),
      () => setSteps(none),
    )
    return () => {
      stop()
      setSteps(none)
    }
  }, [database])

  const step = useCallback(
    (from: 'done' | 'undone', to: 'done' | 'undone') => {
      const change = steps[from].at(-1)
      if (!change) return
      void unwatched(database, () => takeBack(database, change)).then((now) =>
        setSteps((current) => ({
          ...current,
          [from]: current[from].filter((one) => one !== change),
          [to]: [...current[to], now],
          last: { kind: from === 'done' ? 'undone' : 'changed', change: now },
        })),
      )
    },
    [database, steps],
  )
  const undo = useCallback(() => step('done', 'undone'), [step])
  const redo = useCallback(() => step('undone', 'done'), [step])
  return { last: steps.last, undo, redo }
}
