import { useCallback, useEffect, useState } from 'react'
import { useWorkspace } from '../workspace'
import { type Step, type StepSource, storedStep, type StoredWhat } from './step'
import { watchChanges } from './watch-changes'

/** As many steps as anybody remembers having made. */
const MOST_STEPS = 100

/** The last thing that happened: a change, made or made again, or one taken back. */
export interface Happened<What extends string> {
  readonly kind: 'changed' | 'undone'
  readonly step: Step<What>
}

interface Steps<What extends string> {
  readonly done: readonly Step<What>[]
  readonly undone: readonly Step<What>[]
  readonly last: Happened<What> | null
}

const none: Steps<never> = { done: [], undone: [], last: null }

const take = <What extends string>({ done }: Steps<What>, step: Step<What>): Steps<What> => ({
  done: [...done, step].slice(-MOST_STEPS),
  undone: [],
  last: { kind: 'changed', step },
})

/** What does not rest on the ledger's store outlives a change of it. */
const withoutStored = <What extends string>({ done, undone }: Steps<What>): Steps<What> => ({
  done: done.filter(({ stored }) => !stored),
  undone: undone.filter(({ stored }) => !stored),
  last: null,
})

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
  const [steps, setSteps] = useState<Steps<Beside | StoredWhat>>(none)

  useEffect(() => beside((step) => setSteps((now) => take(now, step))), [beside])

  useEffect(() => {
    const stop = watchChanges(
      database,
      (change) => setSteps((now) => take(now, storedStep(database, change))),
      () => setSteps(withoutStored),
    )
    return () => {
      stop()
      setSteps(withoutStored)
    }
  }, [database])

  const step = useCallback(
    (from: 'done' | 'undone', to: 'done' | 'undone') => {
      const wanted = steps[from].at(-1)
      if (!wanted) return
      void wanted.takeBack().then((back) =>
        setSteps((now) => ({
          ...now,
          [from]: now[from].filter((one) => one !== wanted),
          [to]: [...now[to], back],
          last: { kind: from === 'done' ? 'undone' : 'changed', step: back },
        })),
      )
    },
    [steps],
  )
  const undo = useCallback(() => step('done', 'undone'), [step])
  const redo = useCallback(() => step('undone', 'done'), [step])
  return { last: steps.last, undo, redo }
}
