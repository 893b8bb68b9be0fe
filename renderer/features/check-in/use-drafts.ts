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
  const set = useCallback(
    (account: string, of: (draft: Draft) => Draft) =>
      setDrafts((before) => {
        const next = new Map([...before, [account, of(before.get(account) ?? {})]])
        left.set(database, next)
        return next
      }),
    [database],
  )
  /** Changes what is typed of a place; null forgets it. */
  const change = useCallback(
    (account: string, change: Draft | null) =>
      set(account, (draft) => (change ? { ...draft, ...change } : {})),
    [set],
  )
  /** Forgets what was kept; what was typed since stays. */
  const settle = useCallback(
    (account: string, kept: Draft) => set(account, (draft) => without(draft, kept)),
    [set],
  )
  return { drafts, change, settle }
}

const without = ({ balance, note }: Draft, kept: Draft): Draft => ({
  ...(balance === undefined || balance === kept.balance ? {} : { balance }),
  ...(note === undefined || note === kept.note ? {} : { note }),
})
