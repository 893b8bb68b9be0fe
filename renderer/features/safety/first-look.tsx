import { createContext, use, useEffect } from 'react'
import { useLedger } from '../../pairing/use-ledger'

/** Has the ledger looked through for damage, unless that was done. */
export const FirstLookContext = createContext<() => void>(() => undefined)

/** Stands below what reads the ledger: the first look is due when the window has it, and takes nothing of its start. */
export function FirstLook() {
  const look = use(FirstLookContext)
  const isRead = useLedger() !== undefined
  useEffect(() => {
    if (isRead) look()
  }, [isRead, look])
  return null
}
