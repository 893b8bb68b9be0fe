import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect } from 'react'
import { bridge } from '../../bridge/bridge'
import { beginAgain } from '../../store/lock/begin-again'
import { LOCK } from '../../store/lock/stored-lock'
import { useWorkspace } from '../../store/workspace'
import { sealOldCopies } from './seal-old-copies'
import { watchIdleness } from './watch-idleness'

/** Locks a ledger that has a lock when nobody is there, and locks the copies from before it had one. Draws nothing. */
export function LockKeeper() {
  const { database } = useWorkspace()
  const stored = useLiveQuery(() => database.lock.get(LOCK), [database])
  const lock = database.address.key === null ? undefined : stored
  const minutes = lock?.idleMinutes
  const copiesLieOpen = lock?.copiesSealed === false

  useEffect(() => {
    if (minutes === undefined) return
    return watchIdleness(minutes, beginAgain)
  }, [minutes])
  useEffect(() => {
    if (minutes === undefined) return
    return bridge.listen((message) => {
      if (message === 'left-alone') beginAgain()
    })
  }, [minutes])
  useEffect(() => {
    if (copiesLieOpen) void sealOldCopies(database)
  }, [copiesLieOpen, database])
  return null
}
