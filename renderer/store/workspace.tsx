import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { Result } from '../../shared/result'
import type { Database } from './database'
import { openDatabase, type OpenError } from './open'

/** The person's own ledger, or the sample one to look around in. They never share a store. */
export type Mode = 'own' | 'sample'

/** Database names are part of the stored format: they never change. */
const names: Record<Mode, string> = { own: 'jandon', sample: 'jandon-sample' }
const KEY = 'jandon.workspace'

interface Workspace {
  readonly mode: Mode
  readonly database: Database
  readonly switchTo: (mode: Mode) => void
}

const WorkspaceContext = createContext<Workspace | null>(null)

interface Props {
  readonly children: ReactNode
  readonly opening: ReactNode
  readonly refused: (error: OpenError) => ReactNode
}

/** Opens the store of the chosen mode before anything below is drawn. */
export function WorkspaceProvider({ children, opening, refused }: Props) {
  const [mode, setMode] = useState<Mode>(() => (localStorage.getItem(KEY) === 'sample' ? 'sample' : 'own'))
  const [opened, setOpened] = useState<{ mode: Mode; result: Result<Database, OpenError> } | null>(null)

  useEffect(() => {
    let database: Database | null = null
    let left = false
    void openDatabase(names[mode]).then((result) => {
      if (result.ok) database = result.value
      if (left) database?.close()
      else setOpened({ mode, result })
    })
    return () => {
      left = true
      database?.close()
    }
  }, [mode])

  const switchTo = useCallback((next: Mode) => {
    localStorage.setItem(KEY, next)
    setMode(next)
  }, [])

  const database = opened?.mode === mode && opened.result.ok ? opened.result.value : null
  const workspace = useMemo(() => database && { mode, database, switchTo }, [mode, database, switchTo])
  if (!opened || opened.mode !== mode) return opening
  if (!opened.result.ok) return refused(opened.result.error)
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>
}

/** The open store, and which one it is. */
export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace outside WorkspaceProvider')
  return workspace
}
