import { useCallback, useState } from 'react'
import type { Database } from '../../store/database'
import { useWorkspace } from '../../store/workspace'

/** What is typed of one place and not kept yet. */
export interface Draft {
  readonly balance?: string
  readonly note?: string
}

type Drafts = ReadonlyMap<string, Draft>

/** Kept in memory alone while the window is open: what is typed may be as private as what a locked store holds. */
const left = new WeakMap<Database, Drafts>()

/** What is typed and not kept yet, by account. Leaving the screen and coming back loses none of it. */
export function useDrafts() {
  const { database } = useWorkspace()
  const [drafts, setDrafts] = useState<Drafts>(() => left.get(database) ?? new Map())
  /** Changes what is typed of a place; null forgets it. */
  const change = useCallback(
    (account: string, draft: Draft | null) =>
      setDrafts((before) => {
        const next = new Map(before)
        if (draft === null) next.delete(account)
        else next.set(account, { ...next.get(account), ...draft })
        left.set(database, next)
        return next
      }),
    [database],
  )
  return [drafts, change] as const
}
