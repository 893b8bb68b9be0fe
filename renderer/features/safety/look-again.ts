import { createContext } from 'react'

/** Looks through the ledger for damage once more, as after a restore: what was restored may have been damaged before. */
export const LookAgain = createContext<() => void>(() => undefined)
