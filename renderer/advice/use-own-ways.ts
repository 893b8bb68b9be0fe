import { useMemo } from 'react'
import { holidays } from '../../shared/routes/holidays'
import type { OwnWay } from '../../shared/routes/own-way'
import { ownWays } from '../../shared/transfers/own-ways'
import type { PairedLedger } from '../pairing/pair-ledger'
import { usePairedLedger } from '../pairing/use-ledger'

/** Found once for a state of the ledger, whichever parts of a screen ask. */
const found = new WeakMap<PairedLedger, readonly OwnWay[]>()

/** The ways between the person's own accounts that their statements show; undefined while they are looked for. */
export function useOwnWays(): readonly OwnWay[] | undefined {
  const paired = usePairedLedger()
  return useMemo(() => {
    if (!paired) return undefined
    const ways = found.get(paired) ?? ownWays({ ...paired, holidays })
    found.set(paired, ways)
    return ways
  }, [paired])
}
