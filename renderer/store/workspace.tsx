import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { fail, type Result } from '../../shared/result'
import type { DataKey } from '../../shared/sealing/data-key'
import type { Database, StoreAddress } from './database'
import { beginAgain, followOthers, othersBeginAgain } from './lock/begin-again'
import type { LockProblem } from './lock/lock-worker'
import { openDatabase, type OpenError, raised } from './open'
import { type Mode, storeNames } from './store-names'

const KEY = 'jandon.workspace'

interface Workspace {
  readonly mode: Mode
  readonly database: Database
  readonly switchTo: (mode: Mode) => void
  /** Closes the store, does something to its lock, and opens the window anew; where it was not done, the store again. */
  readonly changeLock: (work: () => Promise<Result<null, LockProblem>>) => void
  /** Why the lock was not changed when this was last tried. */
  readonly lockProblem: LockProblem | null
}

const WorkspaceContext = createContext<Workspace | null>(null)

/** What is needed to go on where the store was not opened. */
export interface WayOn {
  readonly store: string
  readonly unlock: (key: DataKey) => void
  readonly switchTo: (mode: Mode) => void
}

interface Props {
  readonly children: ReactNode
  readonly opening: ReactNode
  /** While every record is being sealed or opened. */
  readonly locking: ReactNode
  readonly refused: (error: OpenError, wayOn: WayOn) => ReactNode
}

/** Opens the store of the chosen mode before anything below is drawn. */
export function WorkspaceProvider({ children, opening, locking, refused }: Props) {
  const [mode, setMode] = useState<Mode>(() => (localStorage.getItem(KEY) === 'sample' ? 'sample' : 'own'))
  const [key, setKey] = useState<DataKey | null>(null)
  const [lock, setLock] = useState<'as-it-is' | 'changing' | LockProblem>('as-it-is')
  const address = useMemo((): StoreAddress => ({ name: storeNames[mode], key }), [mode, key])
  const changing = lock === 'changing'
  const opened = useOpened(changing ? null : address)
  useEffect(followOthers, [])

  const switchTo = useCallback((next: Mode) => {
    localStorage.setItem(KEY, next)
    setMode(next)
  }, [])
  const changeLock = useCallback((work: () => Promise<Result<null, LockProblem>>) => {
    setLock('changing')
    void work()
      // A worker that ends of itself leaves the lock as it was.
      .catch((error: unknown) => fail({ code: 'not-written' as const, detail: String(error) }))
      .then((done) => {
        if (!done.ok) return setLock(done.error)
        othersBeginAgain()
        beginAgain()
      })
  }, [])

  const database = opened?.ok ? opened.value : null
  const workspace = useMemo(
    () =>
      database && {
        mode,
        database,
        switchTo,
        changeLock,
        lockProblem: typeof lock === 'string' ? null : lock,
      },
    [mode, database, switchTo, changeLock, lock],
  )
  if (changing) return locking
  if (!opened) return opening
  if (!opened.ok) return refused(opened.error, { store: address.name, unlock: setKey, switchTo })
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>
}

/** The store at an address, once it is open; null for none. Closed when it is no longer wanted. */
function useOpened(address: StoreAddress | null): Result<Database, OpenError> | null {
  const [opened, setOpened] = useState<{
    readonly address: StoreAddress
    readonly result: Result<Database, OpenError>
  } | null>(null)

  useEffect(() => {
    if (address === null) return
    let database: Database | null = null
    let left = false
    void openDatabase(address).then((result) => {
      if (result.ok) database = result.value
      if (left) return database?.close()
      setOpened({ address, result })
      // Nothing below may go on: what it asks of a closed store would be refused without a word.
      if (database)
        database.onNewer = (version) => setOpened({ address, result: fail(raised(version, true)) })
    })
    return () => {
      left = true
      setOpened(null)
      database?.close()
    }
  }, [address])
  return opened?.address === address ? opened.result : null
}

/** The open store, and which one it is. */
export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace outside WorkspaceProvider')
  return workspace
}
